import { debtorRings, longestTalk } from '@arrears/domain/call/call-limits'

/** Everything that Twilio can tell of a leg. */
export const legEvents = ['initiated', 'ringing', 'answered', 'completed'] as const

/**
 * What the caller hears when their own phone is answered. A key has to be pressed before anybody is called: else a voicemail that
 * answers for the caller would ring the debtor and talk to them.
 */
export function askForKey(connectUrl: string): string {
  const say = '<Say>Press any key to be connected.</Say>'
  return response(
    `<Gather numDigits="1" timeout="12" method="POST" action="${escaped(connectUrl)}">${say}</Gather><Hangup/>`,
  )
}

/** Calls the debtor and connects the two. The caller hears it ring until somebody answers. */
export function dialDebtor(callerId: string, number: string, statusUrl: string): string {
  const dial = `callerId="${escaped(callerId)}" timeout="${debtorRings}" timeLimit="${longestTalk}" answerOnBridge="true"`
  const tell = `statusCallback="${escaped(statusUrl)}" statusCallbackMethod="POST" statusCallbackEvent="${legEvents.join(' ')}"`
  return response(`<Dial ${dial}><Number ${tell}>${escaped(number)}</Number></Dial>`)
}

export const hangUpNow = response('<Hangup/>')

function response(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
