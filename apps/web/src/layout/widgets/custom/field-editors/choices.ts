interface Choice {
  readonly value: string
  readonly label: string
  readonly retired?: boolean
}

/** What may be chosen: a retired choice only where it was chosen before. */
export function offeredChoices(settings: Readonly<Record<string, unknown>>, held: readonly string[]) {
  const choices = (settings['choices'] ?? []) as readonly Choice[]
  return choices
    .filter(({ value, retired }) => retired !== true || held.includes(value))
    .map(({ value, label }) => ({ value, label }))
}
