/** The ways of reaching a debtor that rules know. */
export const contactChannels = {
  phone: 'Call',
  sms: 'SMS',
  email: 'E-mail',
  letter: 'Letter',
} as const

export type ContactChannel = keyof typeof contactChannels

export const contactChannelIds = Object.keys(contactChannels) as readonly ContactChannel[]

export function isContactChannel(text: string): text is ContactChannel {
  return Object.hasOwn(contactChannels, text)
}
