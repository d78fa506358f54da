import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { AccountState } from './account-state.ts'

/** A closed account is kept to be read; what changes it has to wait until it is opened again. */
export function openAccount(account: AccountState): Result<void, Refusal<'ACCOUNT_CLOSED'>> {
  return account.status === 'open' ? ok() : refuse('ACCOUNT_CLOSED', 'This account is closed.')
}
