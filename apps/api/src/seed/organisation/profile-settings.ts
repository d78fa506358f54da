import type { Settings } from '@arrears/domain/settings/settings'
import type { OrganisationSpec } from '../world.ts'

/** What the organisation sets for itself; profiles set the rest. */
export function organisationSettings({ timeZone, locale, market }: OrganisationSpec): Partial<Settings> {
  return {
    timeZone,
    locale,
    promiseMaxDays: 30,
    contactPolicyPack: market === 'unitedStates' ? 'usRegulationF' : 'eu',
    contactLimits: [
      { channel: 'phone', per: 'week', most: 7 },
      { channel: 'sms', per: 'week', most: 3 },
    ],
  }
}

/** Two kinds of customers: businesses have longer terms, and money of theirs settles costs first. */
export const profileSettings = {
  residential: {
    tradingTermsDays: 14,
    allocationOrder: 'costsPrincipalInterest',
    promiseToleranceMinor: 100,
    prolongationFeeMinor: 500,
    prolongationFeeBasis: 'Terms of sale, section 7',
  },
  business: {
    tradingTermsDays: 21,
    allocationOrder: 'costsInterestPrincipal',
    promiseToleranceMinor: 500,
    promiseMaxDays: 45,
    prolongationFeePercent: 1,
    prolongationFeeBasis: 'Framework agreement, clause 12.3',
  },
} as const satisfies Record<string, Partial<Settings>>
