import type { ContactPack } from '../contact-policy.ts'
import { none } from './none.ts'

/**
 * The Union has no hours of its own for collecting debts; member states and codes of conduct do, so hours and limits are for
 * the organisation to set. Refusals and consents (GDPR articles 7 and 21) hold as everywhere.
 */
export const eu: ContactPack = { ...none, label: 'EU' }
