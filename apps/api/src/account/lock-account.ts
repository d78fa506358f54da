import type { AccountState, AccountWithContact } from '@arrears/domain/account/account-state'
import { resolveSettings, settingValues } from '@arrears/domain/settings/resolve-settings'
import { contactSql } from '../contact/contact-sql.ts'
import { agencySql, debtorsSql, holdsSql, jsonList, settingLevelsSql } from '../contact/policy-parts-sql.ts'
import type { Prisma } from '../generated/prisma/client.ts'

type Levels = Parameters<typeof resolveSettings>[0]

/** As PostgreSQL writes it: bigints are text, as JSON numbers end at 2⁵³. */
type AccountStateJson = Omit<FoundState, 'settings' | 'balanceMinor'> & { readonly levels: Levels }
/** With what was done to reach the debtor when that was asked for. */
type FoundState = AccountState & Partial<AccountWithContact>

interface StateRow {
  readonly state: AccountStateJson
}

/** What is asked for in the same statement as the state: an expression of SQL, with the organisation as `$1` and its value as `$3`. */
export interface AskedBeside {
  readonly sql: string
  readonly value: string
}

const amounts = new Set([
  'balanceMinor',
  'unappliedMinor',
  'principalMinor',
  'interestMinor',
  'costMinor',
  'amountMinor',
  'paidMinor',
  'totalMinor',
  'toleranceMinor',
])

/** Reads what any rule may look at without keeping anybody waiting: for menus, where the action itself asks again. */
export async function readAccountsWithContact(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, AccountWithContact>> {
  const states = await readStates(sqlWithContact, tx, orgId, accountIds)
  return states as ReadonlyMap<string, AccountWithContact>
}

async function readStates(
  sql: string,
  tx: Prisma.TransactionClient,
  orgId: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, FoundState>> {
  const [only, ...more] = accountIds
  // One account is compared as such: PostgreSQL then keeps its plan, where it would plan for a list anew each time.
  const rows =
    only !== undefined && more.length === 0
      ? await tx.$queryRawUnsafe<StateRow[]>(`${selected(sql)} = $2`, orgId, only)
      : await tx.$queryRawUnsafe<StateRow[]>(`${selected(sql)} = any($2::text[])`, orgId, [...accountIds])
  return new Map(rows.map((row) => toState(row)).map((state) => [state.id, state]))
}

/** The state of one account, what was done to reach the debtor left out; null when the organisation has none of that id. */
export async function readAccountState(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  wish = { withContact: false },
): Promise<AccountState | null> {
  return (
    (await readStates(wish.withContact ? sqlWithContact : sqlAlone, tx, orgId, [accountId])).get(accountId) ??
    null
  )
}

/**
 * Locks the account's row until the transaction ends, and then reads its state and what is asked for beside it: two who press at once
 * are served in turn. Null when the organisation has none of that id.
 */
export async function lockAccount(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  { withContact, beside }: { readonly withContact: boolean; readonly beside: AskedBeside },
): Promise<{ readonly account: AccountState; readonly beside: unknown } | null> {
  const sql = withContact ? sqlWithContact : sqlAlone
  await tx.$queryRaw`select 1 from account where org_id = ${orgId} and id = ${accountId} for update`
  // A statement of its own: it must see what the holder of the lock before us has committed.
  const [row] = await tx.$queryRawUnsafe<(StateRow & { readonly beside: unknown })[]>(
    `${selected(sql, beside.sql)} = $2`,
    orgId,
    accountId,
    beside.value,
  )
  return row ? { account: toState(row), beside: row.beside } : null
}

function toState(row: StateRow): FoundState {
  const { levels, ...state } = reviveAmounts(row.state) as AccountStateJson & Pick<FoundState, 'balanceMinor'>
  return { ...state, settings: settingValues(resolveSettings(levels)) }
}

function reviveAmounts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reviveAmounts)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      amounts.has(key) ? BigInt(inner as string) : reviveAmounts(inner),
    ]),
  )
}

const stateSql = (more: string): string => `
select json_build_object(
  'id', a.id, 'reference', a.reference, 'currency', a.currency, 'status', a.status, 'flags', a.flags, 'version', a.version,
  'balanceMinor', a.balance_minor::text, 'unappliedMinor', a.unapplied_minor::text,
  'levels', ${settingLevelsSql},
  'firstIssuedOn', (select min(c.issued_on) from claim c where c.org_id = a.org_id and c.account_id = a.id),
  'claims', ${jsonList(
    `'id', c.id, 'reference', c.reference, 'productId', c.product_id, 'dueOn', c.due_on, 'disputed', c.disputed_at is not null,
     'kind', c.kind, 'prolongedDays', coalesce(l.days, 0), 'prolongedTimes', coalesce(l.times, 0),
     'principalMinor', c.principal_minor::text, 'interestMinor', c.interest_minor::text, 'costMinor', c.cost_minor::text`,
    'c.due_on, c.reference',
    `claim c left join (
       select claim_id, sum(days)::int as days, count(*)::int as times from prolongation
       where org_id = a.org_id and account_id = a.id and cancelled_at is null group by claim_id) l on l.claim_id = c.id
     where c.org_id = a.org_id and c.account_id = a.id and c.state = 'open'`,
  )},
  'debtors', ${debtorsSql(
    `'id', d.id, 'version', d.version, 'kind', d.kind, 'name', d.name, 'isPrimary', d.is_primary`,
  )},
  'promises', ${jsonList(
    `'id', p.id, 'amountMinor', p.amount_minor::text, 'paidMinor', p.paid_minor::text, 'madeAt', to_char(p.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'dueOn', p.due_on, 'status', p.status,
     'claimIds', coalesce((select json_agg(pc.claim_id) from promise_claim pc where pc.org_id = p.org_id and pc.promise_id = p.id), '[]'::json)`,
    'p.due_on, p.id',
    `promise p where p.org_id = a.org_id and p.account_id = a.id and p.status in ('open', 'partKept', 'broken')`,
  )},
  'instalmentPlan', (
    select case when p.status <> 'cancelled' then json_build_object('id', p.id, 'status', p.status, 'interval', p.interval,
      'totalMinor', p.total_minor::text, 'toleranceMinor', p.tolerance_minor::text, 'graceDays', p.grace_days, 'missedLimit', p.missed_limit,
      'claimIds', (select json_agg(pc.claim_id) from instalment_plan_claim pc where pc.org_id = p.org_id and pc.plan_id = p.id),
      'instalments', (select json_agg(json_build_object('id', i.id, 'number', i.number, 'dueOn', i.due_on, 'status', i.status,
        'amountMinor', i.amount_minor::text, 'paidMinor', i.paid_minor::text, 'paidOn', i.paid_on) order by i.number)
        from instalment i where i.org_id = p.org_id and i.plan_id = p.id)) end
    from instalment_plan p where p.org_id = a.org_id and p.account_id = a.id order by p.made_at desc, p.id desc limit 1),
  'tasks', ${jsonList(
    `'id', t.id, 'version', t.version, 'status', t.status`,
    't.id',
    `task t where t.org_id = a.org_id and t.account_id = a.id and t.status = 'open'`,
  )},
  'paymentMethods', ${jsonList(
    `'id', m.id, 'label', m.label, 'expiresOn', m.expires_on, 'provider', m.provider`,
    'm.id',
    `payment_method m where m.org_id = a.org_id and m.account_id = a.id`,
  )},
  'mandates', ${jsonList(
    `'id', n.id, 'reference', n.reference, 'paymentMethodId', n.payment_method_id, 'scheme', n.scheme, 'signedOn', n.signed_on,
     'lastUsedOn', n.last_used_on, 'status', n.status, 'disabledUntil', n.disabled_until`,
    'n.id',
    `mandate n where n.org_id = a.org_id and n.account_id = a.id`,
  )},
  'holds', ${holdsSql},
  'agency', ${agencySql(`'assignmentId', g.id, 'agencyId', g.agency_id, 'name', y.name, 'since', g.assigned_at::date`)}${more}
) as state`

const selected = (state: string, beside?: string): string =>
  `${state}${beside === undefined ? '' : `, ${beside} as beside`} from account a where a.org_id = $1 and a.id`

const sqlAlone = stateSql('')
const sqlWithContact = stateSql(`,
  'contact', ${contactSql}`)
