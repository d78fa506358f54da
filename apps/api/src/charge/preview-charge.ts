import { chargeable, type ChargeChoice } from '@arrears/domain/actions/charge-payment-method/chargeable'
import { chargePaymentMethod } from '@arrears/domain/actions/charge-payment-method/rule'
import type { ChargePart } from '@arrears/domain/charge/charge-state'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { localDateOf, type Instant, type LocalDate } from '@arrears/domain/shared/local-date'
import { formatDecimal, type Money } from '@arrears/domain/shared/money'
import { parseInput } from '@arrears/domain/shared/parse-input'
import type { Refusal } from '@arrears/domain/shared/result'
import { readAccountState } from '../account/lock-account.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { loadPendingParts } from './load-pending-parts.ts'

export interface ChargeToPreview extends ChargeChoice {
  readonly accountId: string
  readonly mandateId: string
  readonly amount?: { readonly amount: string; readonly currency: string } | null | undefined
  readonly collectOn?: string | null | undefined
}

export interface PreviewedCharge {
  /** The most that can be charged of the choice. */
  readonly most: Money
  readonly collectOn: LocalDate | null
  readonly noticeDays: number
  readonly parts: readonly ChargePart[]
  /** Why it could not be charged like this. */
  readonly refusal: Refusal | null
}

/** Asks the rule that charges what it would do, and does nothing; undefined when there is no such account. */
export async function previewCharge(
  prisma: PrismaClient,
  actor: Actor,
  wanted: ChargeToPreview,
  now: Instant,
): Promise<PreviewedCharge | undefined> {
  const { orgId } = actor
  const account = await readAccountState(prisma, orgId, wanted.accountId)
  if (!account) return undefined
  const pending = await loadPendingParts(prisma, orgId, account.id)
  const { currency, settings } = account
  const choice = chargeable(account, wanted, pending)
  const most: Money = { minor: choice.ok ? choice.value.mostMinor : 0n, currency }
  const refused = (refusal: Refusal): PreviewedCharge => ({
    most,
    collectOn: null,
    noticeDays: 0,
    parts: [],
    refusal,
  })
  if (!choice.ok) return refused(choice.error)
  // Without an amount the whole of it is meant.
  const amount = wanted.amount ?? { amount: formatDecimal(most), currency }
  const input = parseInput(chargePaymentMethod.input, { ...wanted, amount })
  if (!input.ok) return refused(input.error[0] ?? { code: 'INVALID', message: 'This charge cannot be read.' })
  const today = localDateOf(now, settings.timeZone)
  const ctx = { today, now, timeZone: settings.timeZone, actor }
  const decided = chargePaymentMethod.decide(account, input.value, ctx, { pending })
  if (!decided.ok) return refused(decided.error)
  const { charge, noticeDays } = decided.value
  return { most, collectOn: charge.collectOn, noticeDays, parts: charge.parts, refusal: null }
}
