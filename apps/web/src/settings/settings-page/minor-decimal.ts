import { formatDecimal, isCurrency, parseDecimal } from '@arrears/domain/shared/money'

/** `12.50` of euros as 1250; what is no amount stays the text it is. */
export function decimalMinor(text: string, currency: string): number | string {
  const parsed = parseDecimal(text, currency)
  return parsed.ok ? Number(parsed.value.minor) : text
}

export function minorDecimal(minor: number, currency: string): string {
  return isCurrency(currency) ? formatDecimal({ minor: BigInt(minor), currency }) : String(minor)
}
