import { formatMoney } from '@arrears/ui/money-text'
import type { SelectGroup, SelectOption } from '@arrears/ui/select'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ChargeChoices } from './use-charge-choices.ts'

/** Claims that can be charged, the oldest first, and products with all their claims. */
export function targetOptions(
  { claims, products }: ChargeChoices,
  locale: string | undefined,
): (SelectOption | SelectGroup)[] {
  const ofClaims = claims.map(({ id, reference, dueOn, open }) => ({
    value: `claim:${id}`,
    label: `${reference}, ${formatMoney(open.amount, open.currency, { locale })}, due ${formatDate(dueOn, locale)}`,
  }))
  const ofProducts = products.map(({ id, name }) => ({
    value: `product:${id}`,
    label: `${name}, every open claim`,
  }))
  if (ofProducts.length === 0) return ofClaims
  return [
    { label: 'Claims', options: ofClaims },
    { label: 'Products', options: ofProducts },
  ]
}

/** Every mandate with its payment method; one that may not be used says why. */
export function mandateOptions({ mandates }: ChargeChoices): SelectOption[] {
  return mandates.map(({ method, mandate }) => ({
    value: mandate.id,
    label: `${method.label}, ${mandate.reference}${mandate.usable ? '' : ' (cannot be used today)'}`,
  }))
}
