import type { WriteOffClaimDialog_QueryQuery } from './dialog.generated.ts'

type Claim = NonNullable<WriteOffClaimDialog_QueryQuery['account']>['claims'][number]

const parts = [
  { value: 'principal', label: 'Principal' },
  { value: 'interest', label: 'Interest' },
  { value: 'cost', label: 'Costs' },
] as const

/** What can be given up of a claim; a component on which nothing is open cannot be chosen. */
export function partOptions(claim: Claim | undefined) {
  return [
    { value: '', label: 'All of the claim' },
    ...parts.map(({ value, label }) => ({
      value,
      label,
      disabled: claim !== undefined && Number(claim[value].amount) === 0,
    })),
  ]
}

/** What is open on the claim, or on one component of it. */
export function openOf(claim: Claim, component: string) {
  const part = parts.find(({ value }) => value === component)
  return part ? claim[part.value] : claim.open
}
