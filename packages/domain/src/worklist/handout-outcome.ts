/** What became of an account that was handed out. */
export const handoutOutcomes = {
  open: 'In work',
  worked: 'Worked',
  skipped: 'Skipped',
  left: 'Left',
  expired: 'Time ran out',
} as const

export type HandoutOutcome = keyof typeof handoutOutcomes
