import { refuse } from '../shared/result.ts'
import type { AccountState } from './account-state.ts'

/** An account is in one currency; amounts in another are never converted. */
export const otherCurrency = ({ currency }: Pick<AccountState, 'currency'>, field = 'amount') =>
  refuse('CURRENCY_MISMATCH', `This account is in ${currency}.`, field)
