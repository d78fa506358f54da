/**
 * Shows of a national id or driving licence only what tells two of them apart: the last four characters, and none at all of
 * one so short that four would give most of it away. @example maskIdentifier('8603124471') // •••• 4471
 */
export function maskIdentifier(value: string): string {
  const characters = [...value.trim()]
  return characters.length < 8 ? '••••' : `•••• ${characters.slice(-4).join('')}`
}
