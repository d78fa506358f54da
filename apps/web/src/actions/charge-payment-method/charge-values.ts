import type { ChargeChoices } from './use-charge-choices.ts'

/** Named as the fields of the input are. */
export interface ChargeValues {
  /** `claim:ID` or `product:ID`; empty: what is proposed. */
  readonly claimId: string
  readonly mandateId: string
  readonly share: 'full' | 'part'
  readonly amount: string
  readonly collectOn: string
  readonly note: string
  /** What was agreed to, written out: another amount, day or mandate has to be agreed to again. */
  readonly agreedTo: string
}

interface Chosen {
  readonly target: string
  readonly claimId: string | null
  readonly productId: string | null
  readonly mandateId: string
}

/** What is chosen, with proposals where nothing was chosen yet: the oldest claim, and the first mandate that may be used. */
export function chosenOf(
  values: Pick<ChargeValues, 'claimId' | 'mandateId'>,
  choices: ChargeChoices,
): Chosen {
  const [oldest] = choices.claims
  const target = values.claimId || (oldest ? `claim:${oldest.id}` : '')
  const [kind, id = ''] = target.split(':')
  const usable = choices.mandates.find(({ mandate }) => mandate.usable)
  return {
    target,
    claimId: kind === 'claim' ? id : null,
    productId: kind === 'product' ? id : null,
    mandateId: values.mandateId || (usable ?? choices.mandates[0])?.mandate.id || '',
  }
}
