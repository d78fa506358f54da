import type { ClientBase } from 'pg'
import { reconcilePlans } from '../plan/reconcile-plans.ts'
import { reconcileSql } from './reconcile-sql.ts'

/** A kept value that is not what the entries say. */
export interface Difference {
  readonly what:
    | 'account'
    | 'claim'
    | 'entry'
    | 'transaction'
    | 'charge'
    | 'writeOff'
    | 'dispute'
    | 'prolongation'
    | 'plan'
    | 'worklist'
  readonly orgId: string
  readonly id: string
  /** For example `balance`; amounts are in minor units. */
  readonly field: string
  readonly kept: string | null
  readonly folded: string | null
}

/** How many of each were compared. */
export interface Compared {
  readonly accounts: number
  readonly claims: number
  readonly transactions: number
  readonly entries: number
  readonly plans: number
  readonly differences: number
}

type Row = Omit<Difference, 'what'> & { what: Difference['what'] | 'compared' }

const batch = 1_000

/**
 * Folds every ledger entry and compares what is kept beside it: balances of accounts and claims, running balances, and that
 * each transaction sums to zero (F3), and that charges, write-offs, disputes and prolongations have booked what they say; what
 * became of instalment plans is judged again from the same entries, and why accounts are to be worked is read again. One moment,
 * however long it takes; rows are read in batches.
 * `client` is connected as the owner of the schema. Without `orgId` every organisation is looked at.
 */
export async function reconcile(
  client: ClientBase,
  { orgId = null, tell }: { orgId?: string | null; tell: (difference: Difference) => void },
): Promise<Compared> {
  const counts: Record<string, number> = {}
  let differences = 0
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query('set local statement_timeout = 0')
    await client.query(`declare found no scroll cursor for ${reconcileSql}`, [orgId])
    const plans = await reconcilePlans(client, orgId, (difference) => {
      differences++
      tell({ what: 'plan', ...difference })
    })
    counts['plans'] = plans
    for (let fetched = batch; fetched === batch;) {
      const { rows } = await client.query<Row>(`fetch ${batch} from found`)
      fetched = rows.length
      for (const { what, ...row } of rows) {
        if (what === 'compared') counts[row.field] = Number(row.kept)
        else {
          differences++
          tell({ what, ...row })
        }
      }
    }
  } finally {
    await client.query('rollback')
  }
  const { accounts = 0, claims = 0, transactions = 0, entries = 0, plans = 0 } = counts
  return { accounts, claims, transactions, entries, plans, differences }
}
