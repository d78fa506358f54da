/** How a consent or an opt-out reached us. */
export const preferenceSources = {
  spoken: 'By telephone or in person',
  written: 'In writing',
  online: 'Online',
  message: 'By a reply to a message',
} as const

export type PreferenceSource = keyof typeof preferenceSources
