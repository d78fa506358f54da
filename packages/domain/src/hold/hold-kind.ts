/** Reasons for which an account is treated with care for a time (B21); each is a status flag while it is in force. */
export const holdKinds = {
  moratorium: 'Moratorium',
  vulnerable: 'Vulnerable',
  ceaseContact: 'Cease contact',
  represented: 'Represented by an attorney',
} as const

export type HoldKind = keyof typeof holdKinds
export const holdKindIds = Object.keys(holdKinds) as readonly HoldKind[]
