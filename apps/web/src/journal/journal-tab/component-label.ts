/** What part of a claim an entry is on. */
const labels: Readonly<Record<string, string>> = {
  principal: 'Principal',
  interest: 'Interest',
  cost: 'Cost',
}

export function componentLabel(component: string | null): string | null {
  return component === null ? null : (labels[component] ?? component)
}
