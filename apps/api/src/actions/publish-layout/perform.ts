import { publishLayout } from '@arrears/domain/layout/changes/publish-layout'
import { Prisma } from '../../generated/prisma/client.ts'
import { putInForce } from '../../layout/put-in-force.ts'
import { defineHandler } from '../action-handler.ts'
import { changedLayout } from '../changed-layout.ts'

export const publishLayoutHandler = defineHandler({
  rule: publishLayout,
  ...changedLayout,
  async perform({ number, comment }, writing, _none, { layoutId }, { draft }) {
    await putInForce(writing, layoutId, { number, comment, content: draft as Prisma.InputJsonObject })
    await writing.tx.layout.update({
      where: { orgId_id: { orgId: writing.orgId, id: layoutId } },
      data: { draft: Prisma.DbNull, draftSavedAt: null },
      select: { id: true },
    })
    return { answer: { layoutId } }
  },
})
