import type { ValueSource } from '../platform/graphql/schema-types.ts'

/** Where a workflow or a manager comes from, in words: the account itself or a group of it; nothing for one that is not there. */
export function sourceText(source: ValueSource, groupName?: string): string | undefined {
  if (source === 'group') return `from group ${groupName}`
  return source === 'account' ? 'set on the account' : undefined
}
