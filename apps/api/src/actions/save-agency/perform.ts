import { saveAgency } from '@arrears/domain/agency/changes/save-agency'
import { isNameTaken } from '../../agency/is-name-taken.ts'
import { lockAgency } from '../../agency/lock-agency.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const saveAgencyHandler = defineHandler({
  rule: saveAgency,
  subjectName: ({ id }) => ['agency', id ?? ''],
  async loadSubject({ tx, orgId }, _none, { id, name }) {
    const agency = id ? await lockAgency(tx, orgId, id) : null
    if (agency === undefined) return undefined
    return { agency, isNameTaken: await isNameTaken(tx, orgId, name, id ?? undefined) }
  },
  current: (_none, _input, { agency }) => ({ version: agency?.version ?? 0, value: null }),
  async perform({ id, agency }, { tx, orgId }) {
    const agencyId = id ?? newId('agency')
    await (id
      ? tx.agency.update({
          where: { orgId_id: { orgId, id } },
          data: { ...agency, version: { increment: 1 } },
          select: { id: true },
        })
      : tx.agency.create({ data: { ...agency, id: agencyId, orgId }, select: { id: true } }))
    return { answer: { agencyId } }
  },
})
