import type { Settings } from '@arrears/domain/settings/settings'
import type { OrganisationSpec } from '../world.ts'

/** What the organisation sets for itself; profiles set the rest. */
export function organisationSettings({ timeZone, locale, market }: OrganisationSpec): Partial<Settings> {
  return {
    timeZone,
    locale,
    promiseMaxDays: 30,
    // The Union has no hours of its own; Regulation F brings them.
    ...(market === 'unitedStates'
      ? { contactPolicyPack: 'usRegulationF' }
      : { contactPolicyPack: 'eu', contactHours: { from: '08:00', to: '20:00' } }),
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
    contactHours: { from: '08:00', to: '18:00' },
    prolongationFeePercent: 1,
    prolongationFeeBasis: 'Framework agreement, clause 12.3',
  },
} as const satisfies Record<string, Partial<Settings>>
