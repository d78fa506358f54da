import { contactSettingText } from './contact-setting-text.ts'

/** Values that are kept as codes, in the words of the trade. */
const words: Readonly<Record<string, string>> = {
  costsInterestPrincipal: 'Costs, interest, principal',
  costsPrincipalInterest: 'Costs, principal, interest',
  principalInterestCosts: 'Principal, interest, costs',
  usRegulationF: 'US Regulation F',
  uk: 'United Kingdom',
  eu: 'European Union',
  none: 'None',
  tel: 'Phone app (tel:)',
  sip: 'Softphone (sip:)',
  callto: 'Softphone (callto:)',
}

/** A setting's value for people; `key` tells days and amounts of money from plain numbers. */
export function settingText(key: string, value: unknown, currency: string, locale?: string): string {
  if (value === null || value === undefined) return 'not set'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') {
    if (key.endsWith('Days')) return value === 1 ? '1 day' : `${value} days`
    if (key.endsWith('Megabytes')) return `${value.toLocaleString(locale)} MB`
    if (key.endsWith('Percent')) return `${value.toLocaleString(locale)}%`
    return key.endsWith('Minor') ? minorText(value, currency, locale) : String(value)
  }
  if (typeof value === 'string') return value === '' ? 'not set' : (words[value] ?? value)
  const contact = contactSettingText(key, value, locale)
  if (contact !== undefined) return contact
  if (Array.isArray(value) && key.endsWith('Days')) return `${value.join(', ')} days`
  return JSON.stringify(value)
}

/** @example minorText(150, 'EUR', 'en-IE') // '€1.50' */
function minorText(minor: number, currency: string, locale?: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const { maximumFractionDigits = 2 } = format.resolvedOptions()
  return format.format(minor / 10 ** maximumFractionDigits)
}

const sources: Readonly<Record<string, string>> = {
  account: 'this account',
  group: 'group',
  profile: 'profile',
  organisation: 'organisation',
  default: 'default',
  none: 'nowhere',
}

/** Where a value comes from, as it stands after “from”. */
export const sourceText = (source: string): string => sources[source] ?? source
