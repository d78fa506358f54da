import type { CallProviders } from './provider.ts'
import { twilioProvider, type TwilioOptions } from './twilio-provider.ts'

/** Twilio where its settings are; a link to people's own telephones needs no provider. */
export function openCallProviders(twilio?: TwilioOptions): CallProviders {
  return twilio ? { twilio: twilioProvider(twilio) } : {}
}
