import type { Client } from 'pg'
import { reconcile } from '../ledger/reconcile.ts'

/** From here on the checks of each row would take longer than the loading itself. */
const manyAccounts = 10_000

/**
 * Whether rows are loaded without asking triggers and foreign keys row by row: only very many, and only where the database
 * lets this user. The rows come from the same code as smaller amounts, which are loaded with every check on.
 */
export async function mayTrust(client: Client, accounts: number): Promise<boolean> {
  if (accounts < manyAccounts) return false
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'SET') as may`,
  )
  return rows[0]?.may === true
}

/** Runs work of the transaction that is open without those checks. */
export async function withoutRowChecks(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('set local session_replication_role = replica')
  await work()
  await client.query('set local session_replication_role = origin')
}

/** What the triggers did not look at is proved at the end, in one pass: sums of zero, and balances that equal the fold. */
export async function proveLedger(client: Client, orgId: string): Promise<void> {
  const { differences } = await reconcile(client, { orgId, tell: () => undefined })
  if (differences > 0)
    throw new Error(`The demo data is wrong: ${differences} balances differ from their entries`)
}
