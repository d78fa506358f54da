import { displayPhone } from '@arrears/domain/debtor/display-phone'
import { describeEvent } from '@arrears/domain/diary/diary-event'
import type { Phrase } from '@arrears/domain/diary/phrase'

/**
 * The sentence that tells an event, with phone numbers as people read them. Made here and not in the browser, which would need the
 * schemas of all events and the numbering plans of all countries for it.
 */
export function eventSentence(event: Parameters<typeof describeEvent>[0]): Phrase[] {
  return describeEvent(event).map((phrase) =>
    typeof phrase === 'object' && 'phone' in phrase ? { phone: displayPhone(phrase.phone) } : phrase,
  )
}
