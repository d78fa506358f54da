/** What an id belongs to. The prefix is part of the id, so that an id in a log or a link says what it names. */
export const idPrefixes = {
  organisation: 'org',
  user: 'usr',
  team: 'tea',
  queue: 'que',
  account: 'acc',
  debtor: 'dbt',
  phone: 'phn',
  email: 'eml',
  address: 'adr',
  product: 'prd',
  claim: 'clm',
  prolongation: 'plg',
  dispute: 'dsp',
  writeOff: 'wof',
  ledgerTransaction: 'ltx',
  ledgerEntry: 'len',
  paymentMethod: 'pmt',
  mandate: 'mnd',
  charge: 'chg',
  call: 'cal',
  promise: 'prm',
  instalmentPlan: 'ipl',
  instalment: 'ins',
  task: 'tsk',
  note: 'not',
  file: 'fil',
  interaction: 'int',
  contactPreference: 'cpr',
  hold: 'hld',
  agency: 'agc',
  agencyAssignment: 'aga',
  worklist: 'wkl',
  handout: 'hnd',
  diaryEvent: 'evt',
  group: 'grp',
  profile: 'prf',
  workflow: 'wfl',
  metadataSchema: 'mds',
  layout: 'lay',
  layoutVersion: 'lyv',
  widget: 'wid',
  settingChange: 'sch',
  actionRecord: 'act',
  invitation: 'inv',
  apiKey: 'key',
} as const

export type IdKind = keyof typeof idPrefixes
export type Id<K extends IdKind> = string & { readonly __id?: K }

const prefixToKind = new Map<string, IdKind>(
  (Object.entries(idPrefixes) as [IdKind, string][]).map(([kind, prefix]) => [prefix, kind]),
)

const shape = /^([a-z]{3})_([0-9a-hjkmnp-tv-z]{26})$/

/** The kind an id names, or undefined when the text is no id of ours. */
export function idKind(text: string): IdKind | undefined {
  const match = shape.exec(text)
  return match ? prefixToKind.get(match[1] ?? '') : undefined
}

export function isIdOf<K extends IdKind>(kind: K, text: string): text is Id<K> {
  return idKind(text) === kind
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Writes an id as prefix, 10 digits of time and 16 of chance (the ULID layout in Crockford's base 32, lower case), so that
 * ids sort by when they were made. `millis` is the Unix time in milliseconds, `random` sixteen numbers of 0–31.
 */
export function formatId<K extends IdKind>(kind: K, millis: number, random: ArrayLike<number>): Id<K> {
  let time = ''
  for (let rest = millis, digit = 0; digit < 10; digit++) {
    time = alphabet.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  let chance = ''
  for (let i = 0; i < 16; i++) chance += alphabet.charAt((random[i] ?? 0) & 31)
  return `${idPrefixes[kind]}_${time}${chance}` as Id<K>
}
