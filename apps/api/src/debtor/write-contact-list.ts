import type { ListChanges } from '@arrears/domain/debtor/debtor-details'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'

/** The lists in which each value stands once for a debtor, with the column of the value and what a new value resets. */
const lists = {
  phone: { value: 'number', reset: ", validity = 'unknown', validity_note = null, validity_at = null" },
  email: { value: 'address', reset: '' },
} as const

interface Entry {
  readonly value: string
  readonly label: string
}

export interface ContactWriting {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly accountId: string
  readonly debtorId: string
  readonly today: LocalDate
}

/**
 * Writes changes of phones or e-mail addresses. Nothing is deleted, as interactions refer to what was used: what is removed
 * ends today, and another number is another row, which takes the place of the one before. A value that was there once is
 * taken up again.
 */
export async function writeContactList(
  { tx, orgId, accountId, debtorId, today }: ContactWriting,
  kind: keyof typeof lists,
  before: ReadonlyMap<string, string>,
  { add, edit, remove }: ListChanges<Entry, string>,
): Promise<void> {
  const { value, reset } = lists[kind]
  const replaced = edit.filter((entry) => before.get(entry.id) !== entry.value)
  const ended = [...remove, ...replaced.map(({ id }) => id)]
  if (ended.length > 0) {
    const end = `update ${kind} set valid_to = $3::date where org_id = $1 and id = any ($2::text[])`
    await tx.$executeRawUnsafe(end, orgId, ended, today)
  }
  for (const { id, label } of edit.filter((entry) => !replaced.includes(entry))) {
    await tx.$executeRawUnsafe(
      `update ${kind} set label = $3 where org_id = $1 and id = $2`,
      orgId,
      id,
      label,
    )
  }
  const begun = [...replaced, ...add.map((entry) => ({ ...entry, id: null }))]
  if (begun.length === 0) return
  await tx.$executeRawUnsafe(
    `insert into ${kind} as kept (id, org_id, account_id, debtor_id, ${value}, label, valid_from, position)
    select b.id, $1, $2, $3, b.value, b.label, $4::date, coalesce(
      (select old.position from ${kind} old where old.org_id = $1 and old.id = b.replaces),
      (select max(last.position) from ${kind} last where last.org_id = $1 and last.debtor_id = $3), 0) + case when b.replaces is null then b.place else 0 end
    from unnest($5::text[], $6::text[], $7::text[], $8::text[]) with ordinality as b (id, value, label, replaces, place)
    on conflict (org_id, debtor_id, ${value}) do update
      set label = excluded.label, position = excluded.position, valid_from = excluded.valid_from, valid_to = null${reset}`,
    orgId,
    accountId,
    debtorId,
    today,
    begun.map(() => newId(kind)),
    begun.map((entry) => entry.value),
    begun.map((entry) => entry.label),
    begun.map((entry) => entry.id),
  )
}
