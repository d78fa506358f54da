import { requestError } from '../failure/request-error.ts'

/** Of several keys by which a thing can be asked for, the one that was sent; anything but exactly one is refused. */
export function oneKey<Name extends string>(
  names: readonly [Name, ...Name[]],
  keys: Readonly<Partial<Record<Name, string | null>>>,
): { [Key in Name]?: string } {
  const [name, second] = names.filter((each) => keys[each] !== null && keys[each] !== undefined)
  if (!name || second) {
    const named = names.map((each) => `"${each}"`).join(', ')
    throw requestError('BAD_USER_INPUT', `Send exactly one of ${named}.`, { argument: names[0] })
  }
  // PostgreSQL keeps no such text and would fail on being asked for it.
  if (keys[name]?.includes('\u0000'))
    throw requestError('BAD_USER_INPUT', `"${name}" holds a character that no key has.`)
  return { [name]: keys[name] } as { [Key in Name]?: string }
}
