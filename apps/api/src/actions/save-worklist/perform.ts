import { saveWorklist } from '@arrears/domain/worklist/changes/save-worklist'
import type { Prisma } from '../../generated/prisma/client.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { lockWorklist } from '../../worklist/load-worklist.ts'
import { defineHandler } from '../action-handler.ts'

export const saveWorklistHandler = defineHandler({
  rule: saveWorklist,
  subjectName: ({ id }) => ['worklist', id ?? ''],
  async loadSubject({ tx, orgId, userId }, _none, { id, queueId, filter }) {
    const worklist = id ? await lockWorklist(tx, orgId, id, userId) : null
    if (worklist === undefined) return undefined
    const key = (of: string) => ({ where: { orgId_id: { orgId, id: of } }, select: { id: true } })
    const { profileId, groupId, managerId } = filter
    const named = await Promise.all([
      profileId ? tx.profile.findUnique(key(profileId)) : true,
      groupId ? tx.accountGroup.findUnique(key(groupId)) : true,
      managerId
        ? tx.member.findUnique({
            where: { orgId_userId: { orgId, userId: managerId } },
            select: { id: true },
          })
        : true,
    ])
    const queue = queueId ? await tx.queue.findUnique(key(queueId)) : true
    const unknown = queue ? (named.every(Boolean) ? null : ('filter' as const)) : ('queueId' as const)
    return { worklist, unknown }
  },
  current: (_none, _input, { worklist }) => ({ version: worklist?.version ?? 0, value: null }),
  async perform({ id, worklist }, { tx, orgId }) {
    const worklistId = id ?? newId('worklist')
    const data = { ...worklist, filter: worklist.filter as Prisma.InputJsonObject }
    await (id
      ? tx.worklist.update({
          where: { orgId_id: { orgId, id } },
          data: { ...data, version: { increment: 1 } },
          select: { id: true },
        })
      : tx.worklist.create({ data: { ...data, id: worklistId, orgId }, select: { id: true } }))
    return { answer: { worklistId } }
  },
})
