/** Whose rules mandates follow, as people say it. Providers may know others. */
const schemeLabels: Readonly<Record<string, string>> = {
  sepaCore: 'SEPA core',
  sepaB2b: 'SEPA B2B',
  ach: 'ACH',
  bacs: 'Bacs',
  card: 'Card',
}

export const schemeLabel = (scheme: string): string => schemeLabels[scheme] ?? scheme
