import type { AccountState, DebtorState, PhoneState } from '../account/account-state.ts'
import type { Id } from '../shared/ids.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'

export interface PhoneOfDebtor<Debtor = DebtorState> {
  readonly phone: PhoneState
  readonly debtor: Debtor
}

/** A number by its id, with the debtor whose it is. */
export function findPhone(
  account: AccountState,
  id: Id<'phone'>,
): Result<PhoneOfDebtor, Refusal<'PHONE_NOT_FOUND'>> {
  for (const debtor of account.debtors) {
    const phone = debtor.phones.find((candidate) => candidate.id === id)
    if (phone) return ok({ phone, debtor })
  }
  return refuse('PHONE_NOT_FOUND', 'This number is not on the account.', 'phoneId')
}

/**
 * The numbers that may be tried, the most promising first: one known to be valid before one never tried, the primary debtor's
 * before another's, and never one marked invalid.
 */
export function usablePhones<Debtor extends Pick<DebtorState, 'isPrimary' | 'phones'>>(account: {
  readonly debtors: readonly Debtor[]
}): readonly PhoneOfDebtor<Debtor>[] {
  const debtors = account.debtors.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
  return (['valid', 'unknown'] as const).flatMap((validity) =>
    debtors.flatMap((debtor) =>
      debtor.phones.filter((phone) => phone.validity === validity).map((phone) => ({ phone, debtor })),
    ),
  )
}
