import type { ContactPack } from '../contact-policy.ts'
import { none } from './none.ts'

/**
 * FCA handbook CONC 7.9 asks for reasonable times without naming any: 8:00 to 21:00 is what we begin with, and a setting
 * changes it. A breathing space under the Debt Respite Scheme lasts 60 days.
 */
export const uk: ContactPack = {
  ...none,
  label: 'UK',
  hours: { from: 8 * 60, to: 21 * 60 },
  moratoriumDays: 60,
}
