import type { JournalFilter, JournalOrder, JournalOrderField } from '../../platform/graphql/schema-types.ts'
import {
  readDay,
  readList,
  readOneOf,
  readText,
  readWhole,
  writeList,
} from '../../platform/search/read-search.ts'

const columns = ['date', 'context', 'product', 'claim'] as const satisfies readonly JournalOrderField[]
export type JournalColumn = (typeof columns)[number]
type Sort = JournalColumn | `-${JournalColumn}`

const sorts = columns.flatMap((column) => [column, `-${column}`] as const)

export const pageSizes = [25, 50, 100] as const
const defaultPageSize = 50

/** What the address of a journal says; lists are written with commas. */
export interface JournalSearch {
  readonly claims?: string
  readonly products?: string
  readonly methods?: string
  readonly contexts?: string
  readonly from?: string
  readonly to?: string
  /** Without it the newest booking stands first. */
  readonly sort?: Sort
  readonly size?: number
  readonly after?: string
  readonly before?: string
}

export type JournalList = 'claims' | 'products' | 'methods' | 'contexts'

export function readJournalSearch(search: Readonly<Record<string, unknown>>): JournalSearch {
  const list = (key: JournalList) => writeList(readList(search, key))
  const size = readWhole(search, 'size', 1, 100)
  return {
    claims: list('claims'),
    products: list('products'),
    methods: list('methods'),
    contexts: list('contexts'),
    from: readDay(search, 'from'),
    to: readDay(search, 'to'),
    sort: readOneOf(search, 'sort', sorts),
    size: pageSizes.find((known) => known === size),
    after: readText(search, 'after'),
    before: readText(search, 'before'),
  }
}

export function journalFilter(search: JournalSearch): JournalFilter {
  const { from, to } = search
  const list = (key: JournalList) => {
    const values = readList({ ...search }, key)
    return values.length > 0 ? [...values] : undefined
  }
  return {
    claimIds: list('claims'),
    productIds: list('products'),
    paymentMethodIds: list('methods'),
    contexts: list('contexts'),
    ...(from || to ? { effective: { from, to } } : {}),
  }
}

export function journalOrder({ sort }: JournalSearch): JournalOrder {
  if (!sort) return { field: 'booked', direction: 'desc' }
  const { column, descending } = sortedBy(sort)
  return { field: column, direction: descending ? 'desc' : 'asc' }
}

export function journalVariables(search: JournalSearch) {
  const { size = defaultPageSize, after, before } = search
  return {
    filter: journalFilter(search),
    orderBy: journalOrder(search),
    ...(before ? { last: size, before } : { first: size, after }),
  }
}

export function sortedBy(sort: Sort): { column: JournalColumn; descending: boolean } {
  const descending = sort.startsWith('-')
  return { column: (descending ? sort.slice(1) : sort) as JournalColumn, descending }
}

/** Ascending, descending, then as booked again. */
export function nextSort(sort: Sort | undefined, pressed: JournalColumn): Sort | undefined {
  if (sort === pressed) return `-${pressed}`
  return sort === `-${pressed}` ? undefined : pressed
}

export function isJournalFiltered({ claims, products, methods, contexts, from, to }: JournalSearch): boolean {
  return Boolean(claims ?? products ?? methods ?? contexts ?? from ?? to)
}

/** The address of the download: exactly what the page lists, of all its pages (F2). */
export function journalCsvHref(accountId: string, search: JournalSearch): string {
  const { claimIds, productIds, paymentMethodIds, contexts, effective } = journalFilter(search)
  const { field, direction } = journalOrder(search)
  const query = new URLSearchParams()
  const lists = { claimIds, productIds, paymentMethodIds, contexts }
  for (const [name, values] of Object.entries(lists)) {
    for (const value of values ?? []) query.append(name, value)
  }
  if (effective?.from) query.set('effectiveFrom', effective.from)
  if (effective?.to) query.set('effectiveTo', effective.to)
  query.set('orderBy', field)
  query.set('direction', direction)
  return `/accounts/${encodeURIComponent(accountId)}/journal.csv?${query.toString()}`
}
