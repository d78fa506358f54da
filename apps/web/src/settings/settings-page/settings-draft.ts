import type { Edit } from '../../platform/editing/merge-edits.ts'
import { ownValue, type Definition, type Level } from './level.ts'
import { typedToValue } from './typed-value.ts'

/** What was typed, by key; null takes the level's own value away. */
export type Draft = Readonly<Record<string, unknown>>

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What of a draft differs from what is set: the values to send. */
export function changedValues(
  draft: Draft,
  level: Level,
  definitions: readonly Definition[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    definitions.flatMap(({ key, shape }) => {
      if (!Object.hasOwn(draft, key)) return []
      const value = typedToValue(shape, draft[key], level.currency ?? null)
      return isSame(value, ownValue(level, key)) ? [] : [[key, value] as const]
    }),
  )
}

/** The settings that were changed here and, since, by somebody else to something other. */
export function conflictsOf(
  values: Readonly<Record<string, unknown>>,
  before: Level,
  now: Level,
  definitions: readonly Definition[],
): readonly Edit[] {
  return definitions.flatMap(({ key, label }) => {
    if (!Object.hasOwn(values, key)) return []
    const [base, theirs, mine] = [ownValue(before, key), ownValue(now, key), values[key]]
    if (isSame(base, theirs) || isSame(mine, theirs)) return []
    return [{ field: key, label, base, mine, theirs: { value: theirs } }]
  })
}
