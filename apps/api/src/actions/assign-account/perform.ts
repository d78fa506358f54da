import { assignAccount } from '@arrears/domain/actions/assign-account/rule'
import type { Role } from '@arrears/domain/permissions/permissions'
import { defineHandler } from '../action-handler.ts'

const workflowNames = { select: { id: true, name: true } } as const

export const assignAccountHandler = defineHandler({
  rule: assignAccount,
  async loadSubject({ tx, orgId }, { id }, { workflowId, managerId }) {
    // Shared: many accounts may be given to somebody at once, while nobody takes them out of the organisation.
    if (managerId)
      await tx.$queryRaw`select from member where org_id = ${orgId} and user_id = ${managerId} for share`
    const { workflow, manager } = await tx.account.findUniqueOrThrow({
      where: { orgId_id: { orgId, id } },
      select: { workflow: workflowNames, manager: { select: { userId: true, name: true } } },
    })
    const found = managerId
      ? await tx.member.findUnique({
          where: { orgId_userId: { orgId, userId: managerId } },
          select: { userId: true, name: true, role: true, leftAt: true },
        })
      : null
    return {
      workflow,
      manager: manager && { id: manager.userId, name: manager.name },
      found: {
        workflow: workflowId
          ? await tx.workflow.findUnique({ where: { orgId_id: { orgId, id: workflowId } }, ...workflowNames })
          : null,
        manager: found && {
          id: found.userId,
          name: found.name,
          // The database refuses any other (member_role).
          role: found.role as Role,
          hasLeft: found.leftAt !== null,
        },
      },
    }
  },
  current: ({ version }, _input, { workflow, manager }) => ({ version, value: { workflow, manager } }),
  async perform({ set }, { tx, orgId }, { id }) {
    await tx.account.update({ where: { orgId_id: { orgId, id } }, data: set, select: { id: true } })
    return { answer: {}, subjectId: id }
  },
})
