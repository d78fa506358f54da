import { z } from 'zod'
import { placeable } from '../../agency/placeable.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import type { Id } from '../../shared/ids.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface AssignToAgencySubject {
  /** Null when the organisation has none of that id. */
  readonly agency: {
    readonly id: Id<'agency'>
    readonly name: string
    readonly commissionBps: number
    readonly isArchived: boolean
  } | null
}

/** Gives an account to an agency to collect (B13). What is owed and agreed on that day is kept with it. */
export const assignToAgency = defineAction('assignToAgency', {
  input: z.object({
    accountId: idField('account'),
    agencyId: idField('agency'),
    note: optionalText(2000),
  }),
  available: placeable,
  decide: ({ balanceMinor, currency }, { note }, _ctx, { agency }: AssignToAgencySubject) => {
    if (!agency) return refuse('AGENCY_NOT_FOUND', 'There is no such agency.', 'agencyId')
    if (agency.isArchived) return refuse('AGENCY_ARCHIVED', `${agency.name} is archived.`, 'agencyId')
    const { id: agencyId, name, commissionBps } = agency
    return ok({
      assignment: { agencyId, currency, balanceMinor, commissionBps, note },
      diary: [
        diaryEvent('agencyAssigned', { agency: name, balance: moneyData(balanceMinor, currency), note }),
      ],
    })
  },
})
