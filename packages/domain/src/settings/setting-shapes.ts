import type { SettingKey } from './settings.ts'

/** The parts in which people read and change settings, in order. */
export const settingGroups = {
  general: 'General',
  payments: 'Payments',
  promises: 'Promises and plans',
  prolongations: 'Prolongations',
  contact: 'Contact policy',
  work: 'Calls and worklists',
  files: 'Files',
} as const

export type SettingGroup = keyof typeof settingGroups

export interface SettingOption {
  readonly value: string
  readonly label: string
}

/** How a value is typed and shown; whether it may be kept is for the schema in `settings.ts` to say. */
export type SettingShape =
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      /** How many decimals count. */
      readonly decimals: number
      readonly unit: 'days' | 'megabytes' | 'percent' | 'none'
    }
  /** In minor units of the currency of each account. */
  | { readonly kind: 'money'; readonly max: number }
  | { readonly kind: 'text'; readonly maxLength: number; readonly format: 'any' | 'timeZone' | 'language' }
  | { readonly kind: 'choice'; readonly options: readonly SettingOption[] }
  | { readonly kind: 'timeWindow' }
  | { readonly kind: 'weekdays' }
  | { readonly kind: 'dates'; readonly most: number }
  | {
      readonly kind: 'numbers'
      readonly min: number
      readonly max: number
      readonly most: number
      readonly unit: 'days'
    }
  | { readonly kind: 'limits'; readonly most: number }

export interface SettingPlace {
  readonly group: SettingGroup
  readonly shape: SettingShape
  /** Rests on law or is a limit for those who work accounts: only who manages settings changes it, on one account too. */
  readonly guarded?: true
}

const days = (min: number, max: number): SettingShape => ({
  kind: 'number',
  min,
  max,
  decimals: 0,
  unit: 'days',
})
const count = (min: number, max: number): SettingShape => ({
  kind: 'number',
  min,
  max,
  decimals: 0,
  unit: 'none',
})

/** Where each setting stands on screens, and the shape of its value; the compiler sees to it that none is missing. */
export const settingPlaces: { readonly [K in SettingKey]: SettingPlace } = {
  tradingTermsDays: { group: 'payments', shape: days(0, 365) },
  allocationOrder: {
    group: 'payments',
    shape: {
      kind: 'choice',
      options: [
        { value: 'costsInterestPrincipal', label: 'Costs, interest, principal' },
        { value: 'costsPrincipalInterest', label: 'Costs, principal, interest' },
        { value: 'principalInterestCosts', label: 'Principal, interest, costs' },
      ],
    },
  },
  creditToNewClaims: { group: 'payments', shape: { kind: 'boolean' } },
  sepaPreNoticeDays: { group: 'payments', shape: days(0, 60), guarded: true },
  writeOffLimitMinor: {
    group: 'payments',
    shape: { kind: 'money', max: 9_007_199_254_740_991 },
    guarded: true,
  },
  promiseToleranceMinor: { group: 'promises', shape: { kind: 'money', max: 1_000_000 } },
  promiseMaxDays: { group: 'promises', shape: days(1, 365) },
  planMaxInstalments: { group: 'promises', shape: count(2, 120) },
  planFirstMaxDays: { group: 'promises', shape: days(1, 365) },
  instalmentGraceDays: { group: 'promises', shape: days(0, 60) },
  planMissedInstalments: { group: 'promises', shape: count(1, 12) },
  prolongationDays: {
    group: 'prolongations',
    shape: { kind: 'numbers', min: 1, max: 365, most: 12, unit: 'days' },
  },
  prolongationMaxDays: { group: 'prolongations', shape: days(0, 3650) },
  prolongationMaxTimes: { group: 'prolongations', shape: count(0, 100) },
  prolongationFeeMinor: { group: 'prolongations', shape: { kind: 'money', max: 1_000_000 }, guarded: true },
  prolongationFeePercent: {
    group: 'prolongations',
    shape: { kind: 'number', min: 0, max: 25, decimals: 2, unit: 'percent' },
    guarded: true,
  },
  prolongationFeeBasis: {
    group: 'prolongations',
    shape: { kind: 'text', maxLength: 300, format: 'any' },
    guarded: true,
  },
  contactPolicyPack: {
    group: 'contact',
    shape: {
      kind: 'choice',
      options: [
        { value: 'usRegulationF', label: 'US Regulation F' },
        { value: 'uk', label: 'United Kingdom' },
        { value: 'eu', label: 'European Union' },
        { value: 'none', label: 'None' },
      ],
    },
    guarded: true,
  },
  contactHours: { group: 'contact', shape: { kind: 'timeWindow' }, guarded: true },
  contactWeekdays: { group: 'contact', shape: { kind: 'weekdays' }, guarded: true },
  contactHolidays: { group: 'contact', shape: { kind: 'dates', most: 400 }, guarded: true },
  contactLimits: { group: 'contact', shape: { kind: 'limits', most: 20 }, guarded: true },
  timeZone: { group: 'general', shape: { kind: 'text', maxLength: 60, format: 'timeZone' } },
  locale: { group: 'general', shape: { kind: 'text', maxLength: 35, format: 'language' } },
  telephonyUri: {
    group: 'work',
    shape: {
      kind: 'choice',
      options: [
        { value: 'tel', label: 'Phone app (tel:)' },
        { value: 'sip', label: 'Softphone (sip:)' },
        { value: 'callto', label: 'Softphone (callto:)' },
        { value: 'twilio', label: 'Twilio' },
      ],
    },
  },
  worklistRestDays: { group: 'work', shape: days(1, 90) },
  fileMaxMegabytes: {
    group: 'files',
    shape: { kind: 'number', min: 1, max: 2000, decimals: 0, unit: 'megabytes' },
  },
  filesPerAccount: { group: 'files', shape: count(1, 100_000) },
  unscannedDownloads: { group: 'files', shape: { kind: 'boolean' }, guarded: true },
}

/** What stands on a level of settings that is kept: the organisation, one profile or one account. */
export type SettingsLevel = 'organisation' | 'profile' | 'account'
