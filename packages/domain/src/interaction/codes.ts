/** What came of an interaction, as flags that contact limits, worklists and reports are computed from. */
export interface OutcomeFlags {
  /** Counts as an attempt to reach the debtor. */
  readonly attempt: boolean
  /** Words were exchanged with somebody. */
  readonly conversation: boolean
  /** It was the debtor, or somebody who may speak for them. */
  readonly rightParty: boolean
  /** Somebody has to do something next. */
  readonly followUp: boolean
}

export const interactionMethods = {
  phone: 'Phone',
  email: 'E-mail',
  sms: 'SMS',
  letter: 'Letter',
  visit: 'Visit',
  chat: 'Chat',
  portal: 'Portal',
} as const
export type InteractionMethod = keyof typeof interactionMethods

export const interactionDirections = { outbound: 'Outbound', inbound: 'Inbound' } as const
export type InteractionDirection = keyof typeof interactionDirections

function outcome(label: string, attempt: 0 | 1, conversation: 0 | 1, rightParty: 0 | 1, followUp: 0 | 1) {
  return {
    label,
    attempt: attempt === 1,
    conversation: conversation === 1,
    rightParty: rightParty === 1,
    followUp: followUp === 1,
  }
}

/** Flags in the order attempt, conversation, right party, follow-up. */
export const interactionOutcomes = {
  promiseToPay: outcome('Promise to pay', 1, 1, 1, 0),
  paid: outcome('Says it is paid', 1, 1, 1, 1),
  refuses: outcome('Refuses to pay', 1, 1, 1, 1),
  disputes: outcome('Disputes the debt', 1, 1, 1, 1),
  hardship: outcome('In hardship', 1, 1, 1, 1),
  callBack: outcome('Asks to be called back', 1, 1, 1, 1),
  thirdParty: outcome('Spoke to a third party', 1, 1, 0, 1),
  limitedContentVoicemail: outcome('Left a limited-content voicemail', 1, 0, 0, 0),
  voicemail: outcome('Left a voicemail', 1, 0, 0, 0),
  noAnswer: outcome('No answer', 1, 0, 0, 0),
  busy: outcome('Busy', 1, 0, 0, 0),
  wrongNumber: outcome('Wrong number', 1, 1, 0, 1),
  // A call that does not connect to the number is no call under 12 CFR 1006.14(b)(3), so it is no attempt either.
  disconnected: outcome('Number disconnected', 0, 0, 0, 1),
  deceased: outcome('Debtor is deceased', 1, 1, 0, 1),
  bankrupt: outcome('Debtor is bankrupt', 1, 1, 1, 1),
  ceaseRequest: outcome('Asks us to stop contact', 1, 1, 1, 1),
} as const satisfies Record<string, OutcomeFlags & { label: string }>
export type InteractionOutcome = keyof typeof interactionOutcomes
