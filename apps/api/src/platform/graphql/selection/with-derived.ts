import type { DerivedValue } from './derived-value.ts'

/** Which derived columns a field needs, by the names of the fields that are selected below it. */
export type DerivedChoice = (selected: ReadonlySet<string>) => readonly string[]

type Values = readonly Pick<DerivedValue<unknown>, 'name'>[]

/** Extensions of a field that needs derived values of its row; which ones, what is selected below it may decide. */
export function withDerived(values: Values | ((selected: ReadonlySet<string>) => Values)) {
  const choice: DerivedChoice = (selected) =>
    (typeof values === 'function' ? values(selected) : values).map(({ name }) => name)
  return { derivedColumns: choice }
}
