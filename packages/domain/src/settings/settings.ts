import { z } from 'zod'
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
  promiseToleranceMinor: define(
    z.int().min(0).max(1_000_000),
    100,
    'Promise tolerance',
    'By how much a payment may fall short and the promise still counts as kept, in minor units such as cents.',
  ),
  promiseMaxDays: define(
    z.int().min(1).max(365),
    30,
    'Longest promise',
    'How many days ahead a promise to pay may be due.',
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
    z.enum(['tel', 'sip', 'callto']),
    'tel',
    'Telephony link',
    'How Call now hands a number over: tel opens the phone app of the computer, sip and callto a softphone.',
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
