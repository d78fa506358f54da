import { requestError } from '../failure/request-error.ts'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export const defaultPageSize = 25

/** Refuses page sizes outside of 1 to `most`, and asking from both ends at once. */
export function checkPageSize({ first, last }: PageArguments, most: number): void {
  for (const [argument, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (size === null || size === undefined || (size >= 1 && size <= most)) continue
    throw requestError('BAD_USER_INPUT', `"${argument}" is ${size}; it must be from 1 to ${most}.`, {
      argument,
    })
  }
  if (typeof first === 'number' && typeof last === 'number') {
    throw requestError('BAD_USER_INPUT', 'Send "first" or "last", not both.', { argument: 'last' })
  }
}

/** What a page costs: lists count five times by default, so that this makes the rows of a page count by their number. */
export function pageComplexity({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.max(1, (first ?? last ?? defaultPageSize) / 5) }
}
