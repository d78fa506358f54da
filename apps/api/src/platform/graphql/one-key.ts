import { requestError } from '../failure/request-error.ts'

/** Of several keys by which a thing can be asked for, the one that was sent; anything but exactly one is refused. */
export function oneKey<Keys extends Readonly<Record<string, string | null | undefined>>>(
  keys: Keys,
): { [Key in keyof Keys]?: string } {
  const sent = Object.entries(keys).filter(([, value]) => value !== null && value !== undefined)
  const [first] = sent
  if (!first || sent.length > 1) {
    const names = Object.keys(keys)
    throw requestError(
      'BAD_USER_INPUT',
      `Send exactly one of ${names.map((name) => `"${name}"`).join(', ')}.`,
      {
        argument: names[0],
      },
    )
  }
  // PostgreSQL keeps no such text and would fail on being asked for it.
  if (first[1]?.includes('\u0000'))
    throw requestError('BAD_USER_INPUT', `"${first[0]}" holds a character that no key has.`)
  return Object.fromEntries([first]) as { [Key in keyof Keys]?: string }
}
