import type { ListedAgency } from '../agency/agencies-page.tsx'

/** An agency that has two accounts, changed where a test needs it. */
export function someAgency(change: Partial<ListedAgency> = {}): ListedAgency {
  return {
    __typename: 'Agency',
    id: `agc_${'0'.repeat(26)}`,
    name: 'Aster',
    contactName: 'Niamh Daly',
    email: 'desk@aster.example',
    phone: null,
    commissionPercent: 12.5,
    notes: null,
    archivedAt: null,
    accountCount: 2,
    version: 3,
    ...change,
  }
}
