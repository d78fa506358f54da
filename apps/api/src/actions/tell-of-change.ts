import { accountChannel, type AccountChange } from '../platform/live/account-changes.ts'
import type { Writing } from './action-handler.ts'
import { actorColumns } from './actor-columns.ts'

/** Tells every process that the account changed. PostgreSQL sends it when the transaction commits, and not otherwise. */
export async function tellOfChange(
  { tx, orgId, actor }: Writing,
  accountId: string,
  version: number,
  action: string,
): Promise<void> {
  const change: AccountChange = { orgId, accountId, version, action, ...actorColumns(actor) }
  await tx.$executeRaw`select pg_notify(${accountChannel}, ${JSON.stringify(change)})`
}
