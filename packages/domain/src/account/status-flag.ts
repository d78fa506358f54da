/** Marks on an account that change what may be done with it (A1). */
export const statusFlagLabels = {
  disputed: 'Disputed',
  ceaseContact: 'Cease contact',
  bankrupt: 'Bankrupt',
  deceased: 'Deceased',
  vulnerable: 'Vulnerable',
  moratorium: 'Moratorium',
  represented: 'Represented',
} as const

export type StatusFlag = keyof typeof statusFlagLabels

export const statusFlags = Object.keys(statusFlagLabels) as readonly StatusFlag[]
