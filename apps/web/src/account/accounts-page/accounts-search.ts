import type { AccountFilter, AccountOrder, AccountOrderField } from '../../platform/graphql/schema-types.ts'
import { readOneOf, readText, readWhole } from '../../platform/search/read-search.ts'

/** What can be sorted by, as the columns are called in the address. A minus before it turns the order round. */
const columns = {
  name: { field: 'name', direction: 'asc' },
  reference: { field: 'reference', direction: 'asc' },
  // Most days overdue last means that the youngest due date stands last: the order of days is that of due dates turned round.
  overdue: { field: 'oldestDueOn', direction: 'desc' },
  balance: { field: 'balance', direction: 'asc' },
  worked: { field: 'lastWorkedAt', direction: 'asc' },
} as const satisfies Record<string, { field: AccountOrderField; direction: 'asc' | 'desc' }>

export type AccountsColumn = keyof typeof columns
type Sort = AccountsColumn | `-${AccountsColumn}`

const sorts = Object.keys(columns).flatMap((column) => [column, `-${column}`]) as Sort[]

export const pageSizes = [25, 50, 100] as const

/** What the address of the list says. */
export interface AccountsSearch {
  readonly q?: string
  readonly status?: 'open' | 'closed'
  readonly manager?: string
  readonly group?: string
  readonly profile?: string
  /** Overdue by at least so many days. */
  readonly overdue?: number
  /** Owes at least so much: a decimal. */
  readonly balance?: string
  readonly sort?: Sort
  readonly size?: number
  readonly after?: string
  readonly before?: string
}

export const decimal = /^\d{1,12}(\.\d{1,4})?$/

export function readAccountsSearch(search: Readonly<Record<string, unknown>>): AccountsSearch {
  const balance = readText(search, 'balance')
  const size = readWhole(search, 'size', 1, 100)
  return {
    q: readText(search, 'q')?.slice(0, 200),
    status: readOneOf(search, 'status', ['open', 'closed']),
    manager: readText(search, 'manager'),
    group: readText(search, 'group'),
    profile: readText(search, 'profile'),
    overdue: readWhole(search, 'overdue', 0, 36_500),
    balance: balance && decimal.test(balance) ? balance : undefined,
    sort: readOneOf(search, 'sort', sorts),
    size: pageSizes.find((known) => known === size),
    after: readText(search, 'after'),
    before: readText(search, 'before'),
  }
}

/** Nothing but the order and the size of a page stays when all filters go. */
export function withoutFilters({ sort, size }: AccountsSearch): AccountsSearch {
  return { sort, size }
}

export function isFiltered({
  q,
  status,
  manager,
  group,
  profile,
  overdue,
  balance,
}: AccountsSearch): boolean {
  return [q, status, manager, group, profile, overdue, balance].some((value) => value !== undefined)
}

export function accountsVariables(search: AccountsSearch) {
  const { size = 25, after, before } = search
  return {
    filter: filterOf(search),
    orderBy: orderOf(search.sort),
    ...(before ? { last: size, before } : { first: size, after }),
  }
}

function filterOf({ q, status, manager, group, profile, overdue, balance }: AccountsSearch): AccountFilter {
  return {
    search: q,
    status,
    managerId: manager,
    groupId: group,
    profileId: profile,
    overdueDaysFrom: overdue,
    balanceFrom: balance,
  }
}

function orderOf(sort: Sort = 'name'): AccountOrder {
  const { column, descending } = sortedBy(sort)
  const { field, direction } = columns[column]
  const turned = direction === 'asc' ? 'desc' : 'asc'
  return { field, direction: descending ? turned : direction }
}

export function sortedBy(sort: Sort = 'name'): { column: AccountsColumn; descending: boolean } {
  const descending = sort.startsWith('-')
  return { column: (descending ? sort.slice(1) : sort) as AccountsColumn, descending }
}

/** The order after a press on a column's head: figures begin with the largest, names with A. */
export function nextSort(sort: Sort | undefined, pressed: AccountsColumn): Sort {
  const { column, descending } = sortedBy(sort)
  const largestFirst = pressed !== 'name' && pressed !== 'reference'
  const turn = column === pressed ? !descending : largestFirst
  return turn ? `-${pressed}` : pressed
}
