import type { Refusal, Result } from '@arrears/domain/shared/result'
import type { ColumnMap } from './column-map.ts'
import type { KnownAccount, KnownClaim } from './find-known.ts'
import type { Invoice } from './read-invoice.ts'

type Written<T> = Promise<Result<T, readonly Refusal[]>>

/** How rows reach the accounts: by the actions, or, in a trial run, by asking their rules only. */
export interface ImportWriter {
  createAccount(invoice: Invoice, map: ColumnMap): Written<KnownAccount>
  createClaim(invoice: Invoice, account: KnownAccount): Written<KnownClaim>
  /** Pays what is open on the claim. `repeated` when this payment was there already. */
  recordPayment(invoice: Invoice, claim: KnownClaim): Written<{ readonly repeated: boolean }>
}
