import { archiveAgency } from '@arrears/domain/agency/changes/archive-agency'
import { lockAgency } from '../../agency/lock-agency.ts'
import { defineHandler } from '../action-handler.ts'

export const archiveAgencyHandler = defineHandler({
  rule: archiveAgency,
  subjectName: ({ id }) => ['agency', id],
  async loadSubject({ tx, orgId }, _none, { id }) {
    const agency = await lockAgency(tx, orgId, id)
    if (!agency) return undefined
    const accounts = await tx.agencyAssignment.count({ where: { orgId, agencyId: id, recalledAt: null } })
    return { ...agency, accounts }
  },
  current: (_none, _input, { version, isArchived }) => ({ version, value: { archived: isArchived } }),
  async perform(_plan, { tx, orgId, now }, _none, { id }) {
    await tx.agency.update({
      where: { orgId_id: { orgId, id } },
      data: { archivedAt: now, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { agencyId: id } }
  },
})
