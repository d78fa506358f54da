import { z } from 'zod'
import { placeable } from '../../agency/placeable.ts'
import type { PendingParts } from '../../charge/charge-limits.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import type { Id } from '../../shared/ids.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { formatMoney } from '../../shared/format.ts'
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
  /** What charges that wait for their day or for an answer may still bring. */
  readonly pending: PendingParts
}

/** Gives an account to an agency to collect (B13). What is owed and agreed on that day is kept with it. */
export const assignToAgency = defineAction('assignToAgency', {
  input: z.object({
    accountId: idField('account'),
    agencyId: idField('agency'),
    note: optionalText(2000),
  }),
  available: placeable,
  decide: (account, { note }, _ctx, { agency, pending }: AssignToAgencySubject) => {
    const { balanceMinor, currency, settings } = account
    if (!agency) return refuse('AGENCY_NOT_FOUND', 'There is no such agency.', 'agencyId')
    if (agency.isArchived) return refuse('AGENCY_ARCHIVED', `${agency.name} is archived.`, 'agencyId')
    const pendingMinor = pending.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
    if (pendingMinor > 0n) {
      const amount = formatMoney({ minor: pendingMinor, currency }, settings.locale)
      const message = `${amount} is being charged: wait for what becomes of it, or cancel the charge first.`
      return refuse('CHARGE_PENDING', message)
    }
    const { id: agencyId, name, commissionBps } = agency
    return ok({
      assignment: { agencyId, currency, balanceMinor, commissionBps, note },
      diary: [
        diaryEvent('agencyAssigned', { agency: name, balance: moneyData(balanceMinor, currency), note }),
      ],
    })
  },
})
