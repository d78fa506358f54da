import { formatDecimal, isCurrency, money, parseDecimal } from '@arrears/domain/shared/money'
import type { OpenClaim } from './use-open-claims.ts'

/** What is open on the claims together, as a plain decimal; '' when there is nothing to add up. */
export function sumOfClaims(claims: readonly OpenClaim[], currency: string): string {
  if (claims.length === 0 || !isCurrency(currency)) return ''
  let minor = 0n
  for (const { open } of claims) {
    const parsed = parseDecimal(open.amount, currency)
    if (parsed.ok) minor += parsed.value.minor
  }
  return formatDecimal(money(minor, currency))
}
