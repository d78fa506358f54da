/** How an account pays, by how many accounts do. */
export interface Behaviour {
  readonly name: string
  /** Likelihood that an invoice is paid at all without a promise. */
  readonly pays: number
  /** Days after the due date; below zero is before it. */
  readonly delay: readonly [least: number, most: number]
  /** Likelihood that a payment is only a part. */
  readonly partly: number
  /** Likelihood that an overdue claim leads to a promise. */
  readonly promises: number
  readonly disputes: number
  /** Likelihood that more is paid than was asked for. */
  readonly overpays: number
}

export const behaviours: readonly (readonly [Behaviour, number])[] = [
  [
    { name: 'prompt', pays: 0.99, delay: [-10, 2], partly: 0, promises: 0, disputes: 0.01, overpays: 0.02 },
    24,
  ],
  [
    { name: 'late', pays: 0.94, delay: [1, 70], partly: 0.05, promises: 0.1, disputes: 0.02, overpays: 0.02 },
    28,
  ],
  [
    { name: 'partial', pays: 0.8, delay: [0, 40], partly: 0.75, promises: 0.15, disputes: 0.02, overpays: 0 },
    14,
  ],
  [
    { name: 'promiser', pays: 0.25, delay: [5, 60], partly: 0.2, promises: 0.8, disputes: 0.02, overpays: 0 },
    16,
  ],
  [
    { name: 'silent', pays: 0.3, delay: [10, 60], partly: 0.1, promises: 0.12, disputes: 0.02, overpays: 0 },
    11,
  ],
  [
    { name: 'disputer', pays: 0.5, delay: [0, 40], partly: 0.1, promises: 0.1, disputes: 0.45, overpays: 0 },
    4,
  ],
  [
    { name: 'overpayer', pays: 0.97, delay: [-5, 15], partly: 0, promises: 0, disputes: 0, overpays: 0.35 },
    3,
  ],
]

/** What becomes of a promise, by how often. */
export const promiseFates: readonly (readonly ['kept' | 'part' | 'broken' | 'cancelled', number])[] = [
  ['kept', 48],
  ['part', 14],
  ['broken', 28],
  ['cancelled', 10],
]

export const productNames = {
  ireland: {
    person: ['Fibre 500', 'Fibre 1000', 'Device plan', 'Mobile 20 GB', 'TV and film', 'Home phone'],
    company: ['Leased line', 'Cloud telephony', 'Managed Wi-Fi', 'Fleet SIMs', 'Hosting'],
  },
  unitedStates: {
    person: ['Store card', 'Personal loan', 'Gym membership', 'Furniture plan', 'Medical plan'],
    company: ['Equipment lease', 'Freight', 'Office supplies', 'Cleaning contract', 'Advertising'],
  },
} as const
