import { resetLayout } from '@arrears/domain/layout/changes/reset-layout'
import { Prisma } from '../../generated/prisma/client.ts'
import { defineHandler } from '../action-handler.ts'
import { changedLayout } from '../changed-layout.ts'

export const resetLayoutHandler = defineHandler({
  rule: resetLayout,
  ...changedLayout,
  async perform(_plan, { tx, orgId }, _none, { layoutId }) {
    await tx.layout.update({
      where: { orgId_id: { orgId, id: layoutId } },
      data: { publishedNumber: null, draft: Prisma.DbNull, draftSavedAt: null, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { layoutId } }
  },
})
