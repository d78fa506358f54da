import { parseMinor, parseMoment, parseText } from '../platform/paging/column-values.ts'
import type { Order } from '../platform/paging/keyset.ts'

/**
 * What the accounts list can be sorted by. An account on which nothing is due comes last in either direction; one that
 * nobody ever worked counts as worked longest ago. Each order has its index.
 */
export const accountOrders = {
  name: { column: 'sortName', parse: parseText },
  reference: { column: 'reference', parse: parseText },
  balance: { column: 'balanceMinor', parse: parseMinor },
  oldestDueOn: { column: 'oldestDueOn', parse: parseMoment, nulls: { asc: 'last', desc: 'last' } },
  lastWorkedAt: { column: 'lastWorkedAt', parse: parseMoment, nulls: { asc: 'first', desc: 'last' } },
  createdAt: { column: 'createdAt', parse: parseMoment },
} as const satisfies Record<
  string,
  Pick<Order, 'column' | 'parse'> & { nulls?: Record<Order['direction'], 'first' | 'last'> }
>

/** Read along with every page: cursors are made of them. */
export const orderColumns = {
  sortName: true,
  reference: true,
  balanceMinor: true,
  oldestDueOn: true,
  lastWorkedAt: true,
  createdAt: true,
} as const satisfies Record<(typeof accountOrders)[keyof typeof accountOrders]['column'], true>

export type AccountOrderField = keyof typeof accountOrders

export interface AccountOrder {
  readonly field: AccountOrderField
  readonly direction: Order['direction']
}

export function keysetOrder({ field, direction }: AccountOrder): Order {
  const { column, parse, ...rest } = accountOrders[field]
  return { column, parse, direction, ...('nulls' in rest ? { nulls: rest.nulls[direction] } : {}) }
}
