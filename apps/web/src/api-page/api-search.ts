import { readOneOf, readText } from '../platform/search/read-search.ts'

export const apiParts = ['start', 'keys', 'schema', 'query'] as const
export type ApiPart = (typeof apiParts)[number]

export interface ApiSearch {
  /** Without it: how to start. */
  readonly part?: ApiPart
  /** The type of the schema that is shown, or whose field is tried out. */
  readonly type?: string
  /** Of that type: what is pointed at. */
  readonly field?: string
}

export function readApiSearch(search: Readonly<Record<string, unknown>>): ApiSearch {
  return {
    part: readOneOf(search, 'part', apiParts),
    type: readText(search, 'type'),
    field: readText(search, 'field'),
  }
}
