import { displayPhone } from '../debtor/display-phone.ts'
import { contactChannels } from './contact-channel.ts'
import type { ContactChannel } from './contact-channel.ts'

interface Preference {
  readonly channel: ContactChannel
  readonly destination: string | null
  readonly fromTime?: string | null | undefined
  readonly toTime?: string | null | undefined
}

/** What a consent or opt-out is about. @example 'Call to +353 85 012 3344 from 12:00 to 14:00' */
export function preferenceWords({ channel, destination, fromTime, toTime }: Preference): string {
  const shown = destination?.startsWith('+') ? displayPhone(destination) : destination
  const where = shown === null ? '' : ` to ${shown}`
  const when = fromTime && toTime ? ` from ${fromTime} to ${toTime}` : ''
  return `${contactChannels[channel]}${where}${when}`
}
