import { restoreAgency } from '@arrears/domain/agency/changes/restore-agency'
import { isNameTaken } from '../../agency/is-name-taken.ts'
import { lockAgency } from '../../agency/lock-agency.ts'
import { defineHandler } from '../action-handler.ts'

export const restoreAgencyHandler = defineHandler({
  rule: restoreAgency,
  subjectName: ({ id }) => ['agency', id],
  async loadSubject({ tx, orgId }, _none, { id }) {
    const agency = await lockAgency(tx, orgId, id)
    return agency && { ...agency, isNameTaken: await isNameTaken(tx, orgId, agency.name, id) }
  },
  current: (_none, _input, { version, isArchived }) => ({ version, value: { archived: isArchived } }),
  async perform(_plan, { tx, orgId }, _none, { id }) {
    await tx.agency.update({
      where: { orgId_id: { orgId, id } },
      data: { archivedAt: null, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { agencyId: id } }
  },
})
