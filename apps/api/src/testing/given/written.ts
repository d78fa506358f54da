import type { TestApi } from './given-api.ts'

/** The diary of an account as it was written, oldest first. */
export async function diaryOf(
  { owner }: TestApi,
  accountId: string,
): Promise<
  { type: string; data: Record<string, unknown>; claim_id: string | null; subject_id: string | null }[]
> {
  const { rows } = await owner.query(
    'select type, data, claim_id, subject_id from diary_event where account_id = $1 order by id',
    [accountId],
  )
  return rows as never
}

/** The one row of a table with that id, by its columns' names. */
export async function rowOf(
  { owner }: TestApi,
  table: string,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await owner.query<Record<string, unknown>>(`select * from ${table} where id = $1`, [id])
  return rows[0]
}

/** How often each action was done on an account, by its receipts. */
export async function receiptsOf({ owner }: TestApi, accountId: string): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ action: string; times: number }>(
    'select action, count(*)::int as times from action_record where account_id = $1 group by action',
    [accountId],
  )
  return Object.fromEntries(rows.map(({ action, times }) => [action, times]))
}
