/** ISO 4217 code, upper case. */
export type Currency = string

/** Active ISO 4217 codes of money that a debt can be in, by the number of digits after the decimal point. */
const codesByDigits: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP ' +
    'CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
    'IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN ' +
    'NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
    'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
}

const digitsByCode = new Map<string, number>(
  Object.entries(codesByDigits).flatMap(([digits, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, Number(digits)]),
  ),
)

/** The codes whose minor unit has so many digits. */
export function currenciesWith(digits: number): readonly Currency[] {
  return codesByDigits[digits]?.split(' ') ?? []
}

export function isCurrency(code: string): code is Currency {
  return digitsByCode.has(code)
}

/** How many digits the minor unit has: 2 for cents, 0 for yen, 3 for dinars. A currency we do not know is a bug here. */
export function currencyDigits(currency: Currency): number {
  const digits = digitsByCode.get(currency)
  if (digits === undefined) throw new RangeError(`Unknown currency ${currency}`)
  return digits
}

/** Every currency an account may be in, in alphabetical order. */
export const currencies: readonly Currency[] = [...digitsByCode.keys()].toSorted()
