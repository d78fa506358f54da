import { rollBackLayout } from '@arrears/domain/layout/changes/roll-back-layout'
import type { Prisma } from '../../generated/prisma/client.ts'
import { putInForce } from '../../layout/put-in-force.ts'
import { defineHandler } from '../action-handler.ts'
import { changedLayout } from '../changed-layout.ts'

export const rollBackLayoutHandler = defineHandler({
  rule: rollBackLayout,
  ...changedLayout,
  async perform({ fromNumber, number, comment }, writing, _none, { layoutId }) {
    const { content } = await writing.tx.layoutVersion.findUniqueOrThrow({
      where: { orgId_layoutId_number: { orgId: writing.orgId, layoutId, number: fromNumber } },
      select: { content: true },
    })
    await putInForce(writing, layoutId, { number, comment, content: content as Prisma.InputJsonObject })
    return { answer: { layoutId } }
  },
})
