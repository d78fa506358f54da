import { z } from 'zod'
import { parseLocalDate } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { remembered } from '../shared/remembered.ts'

/** What can be set, and how it is told apart: `label` and `help` are shown to people, `schema` guards what is stored. */
interface SettingDefinition<T> {
  readonly label: string
  readonly help: string
  readonly schema: z.ZodType<T>
  readonly default: T
}

function define<T>(
  schema: z.ZodType<T>,
  initial: NoInfer<T>,
  label: string,
  help: string,
): SettingDefinition<T> {
  return { schema, default: initial, label, help }
}

export const allocationOrders = [
  'costsInterestPrincipal',
  'costsPrincipalInterest',
  'principalInterestCosts',
] as const
export type AllocationOrder = (typeof allocationOrders)[number]

export const contactPolicyPacks = ['usRegulationF', 'uk', 'eu', 'none'] as const

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const contactHours = z
  .object({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from < to, 'The hours must end after they begin.')

const contactLimit = z.object({
  channel: z.enum(['any', 'phone', 'sms', 'email', 'letter']),
  per: z.enum(['day', 'week', 'month']),
  most: z.int().min(0).max(100),
})

const day = z.string().transform((text, ctx): LocalDate => {
  const parsed = parseLocalDate(text)
  if (parsed.ok) return parsed.value
  ctx.addIssue({ code: 'custom', message: parsed.error.message })
  return z.NEVER
})

const timeZone = z.string().refine(
  remembered((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
    } catch {
      return false
    }
  }),
  'This is not a time zone name, such as Europe/Dublin.',
)

const locale = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}, 'This is not a language tag, such as en-IE.')

/** Every setting there is (I2), in the order people read them. */
export const settingDefinitions = {
  tradingTermsDays: define(
    z.int().min(0).max(365),
    14,
    'Trading terms',
    'Days from the invoice date to the due date, when the invoice does not say.',
  ),
  allocationOrder: define(
    z.enum(allocationOrders),
    'costsInterestPrincipal',
    'Allocation order',
    'Which part of a claim a payment settles first. Costs, interest, principal is the order of BGB §367; costs, principal, ' +
      'interest that of BGB §497(3) for consumer loans.',
  ),
  creditToNewClaims: define(
    z.boolean(),
    true,
    'Credit settles new claims',
    'Whether credit held on the account settles a new claim at once, by the allocation order; a disputed claim never.',
  ),
  promiseToleranceMinor: define(
    z.int().min(0).max(1_000_000),
    100,
    'Promise tolerance',
    'By how much a payment may fall short and a promise or an instalment still counts as kept, in minor units such as cents.',
  ),
  promiseMaxDays: define(
    z.int().min(1).max(365),
    30,
    'Longest promise',
    'How many days ahead a promise to pay may be due.',
  ),
  prolongationDays: define(
    z.array(z.int().min(1).max(365)).min(1).max(12),
    [7, 14, 21, 30],
    'Prolongation lengths',
    'By how many days the due date of a claim can be moved.',
  ),
  prolongationMaxDays: define(
    z.int().min(0).max(3650),
    60,
    'Longest prolongation of a claim',
    'By how many days in all the due date of one claim may be moved.',
  ),
  prolongationMaxTimes: define(
    z.int().min(0).max(100),
    3,
    'Prolongations of a claim',
    'How often the due date of one claim may be moved; 0 allows none.',
  ),
  prolongationFeeMinor: define(
    z.int().min(0).max(1_000_000),
    0,
    'Prolongation fee',
    'Fixed fee for moving a due date, in minor units such as cents.',
  ),
  prolongationFeePercent: define(
    z.number().min(0).max(25),
    0,
    'Prolongation fee, share',
    'Percent of what is open on the claim, added to the fixed fee; two decimals count.',
  ),
  prolongationFeeBasis: define(
    z.string().max(300),
    '',
    'Basis of the prolongation fee',
    'The contract clause or law that allows the fee (12 CFR 1006.22(b)); without it no claim can be prolonged for a fee.',
  ),
  writeOffLimitMinor: define(
    z.int().min(0).max(9_007_199_254_740_991),
    100_000,
    'Write-off limit',
    'How much of one claim a team manager may write off in all, in minor units such as cents; an admin may write off more.',
  ),
  sepaPreNoticeDays: define(
    z.int().min(0).max(60),
    14,
    'SEPA pre-notice',
    'Days from telling the debtor to collecting a SEPA direct debit. 14 unless another number was agreed with the debtor.',
  ),
  contactPolicyPack: define(
    z.enum(contactPolicyPacks),
    'none',
    'Contact policy',
    'The rules of law that say when, how often and how a debtor may be contacted.',
  ),
  contactHours: define(
    contactHours.nullable(),
    null,
    'Hours for contact',
    'Between which times of the day, where the debtor is, calls and texts are possible; not set, the contact policy’s own.',
  ),
  contactWeekdays: define(
    z.array(z.int().min(1).max(7)).max(7).nullable(),
    null,
    'Days for contact',
    'Days of the week for calls and texts, Monday is 1; not set, the contact policy’s own.',
  ),
  contactHolidays: define(z.array(day).max(400), [], 'Holidays', 'Days on which nobody is called or texted.'),
  contactLimits: define(
    z.array(contactLimit).max(20),
    [],
    'Contact limits',
    'How often a debtor may be contacted, in all or by one channel: a day, within 7 days (week) or within 30 (month).',
  ),
  planMaxInstalments: define(
    z.int().min(2).max(120),
    36,
    'Most instalments',
    'In how many instalments an account may be paid off.',
  ),
  planFirstMaxDays: define(
    z.int().min(1).max(365),
    45,
    'Latest first instalment',
    'How many days ahead the first instalment of a plan may be due.',
  ),
  instalmentGraceDays: define(
    z.int().min(0).max(60),
    3,
    'Days of grace',
    'For how many days after its due date an instalment is still kept. A plan keeps the number of the day it was agreed.',
  ),
  planMissedInstalments: define(
    z.int().min(1).max(12),
    2,
    'Missed instalments',
    'How many instalments missed at the same time break a plan. A plan keeps the number of the day it was agreed.',
  ),
  timeZone: define(
    timeZone,
    'UTC',
    'Time zone',
    'Decides which day it is for due dates, and the time of day that people read.',
  ),
  locale: define(
    locale,
    'en',
    'Language',
    'For messages when the debtor has not chosen a language, and for dates and amounts.',
  ),
  telephonyUri: define(
    z.enum(['tel', 'sip', 'callto', 'twilio']),
    'tel',
    'Telephony',
    'How Call now calls: tel opens the phone app of the computer, sip and callto a softphone. With twilio, which the operator ' +
      'has to have set up, your own phone rings first and then the debtor’s.',
  ),
  worklistRestDays: define(
    z.int().min(1).max(90),
    3,
    'Days of rest',
    'For how many days an account that was worked is not handed out by a worklist, unless something new is to be done on it.',
  ),
  fileMaxMegabytes: define(
    z.int().min(1).max(2000),
    50,
    'Largest file',
    'How large a file on an account may be, in megabytes.',
  ),
  filesPerAccount: define(
    z.int().min(1).max(100_000),
    500,
    'Files per account',
    'How many files an account may have; deleted ones do not count.',
  ),
  unscannedDownloads: define(
    z.boolean(),
    false,
    'Download unchecked files',
    'Whether files that no scanner could judge may be downloaded. Dangerous ones never may.',
  ),
} as const

type Definitions = typeof settingDefinitions
export type SettingKey = keyof Definitions

/** The values in force for one account. */
export type Settings = {
  readonly [K in SettingKey]: Definitions[K] extends SettingDefinition<infer T> ? T : never
}

export const settingKeys = Object.keys(settingDefinitions) as readonly SettingKey[]

export const defaultSettings = Object.fromEntries(
  settingKeys.map((key) => [key, settingDefinitions[key].default]),
) as unknown as Settings
