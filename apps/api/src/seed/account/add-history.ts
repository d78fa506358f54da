import { day } from '../moment.ts'
import type { Life } from './life.ts'
import { callOutcomes, emailTemplates, smsTemplates } from './phrases.ts'
import { daysLater, momentOf } from './when.ts'
import { addInteraction, addNote, sendReminder } from './work.ts'

/** Tells about `events` more events between two moments: messages that were sent, calls and notes. */
export function addHistory(life: Life, events: number, from: number, to: number): void {
  const { claims, random, world } = life
  const days = Math.floor((to - from) / day) - 1
  if (days < 1) return
  const goal = life.told + events
  // Without a phone or an e-mail address some of these tell nothing, so that tries are counted too.
  for (let tries = 0; life.told < goal && tries < events * 4; tries++) {
    const kind = random.weighted([
      ['email', 46],
      ['sms', 20],
      ['call', 20],
      ['note', 14],
    ] as const)
    const at = momentOf(
      life,
      daysLater(from, random.int(1, days)),
      kind === 'call' || kind === 'note' ? 'people' : 'program',
    )
    const userId = random.pick(world.agents).userId
    const claim = claims.length > 0 && random.chance(0.6) ? random.pick(claims) : undefined
    // Nobody is reminded of a claim before it is there.
    const about = claim && String(claim.row.createdAt) < new Date(at).toISOString() ? claim : undefined
    if (kind === 'email')
      sendReminder(life, at, { medium: 'email', template: random.pick(emailTemplates), claim: about })
    if (kind === 'sms')
      sendReminder(life, at, { medium: 'sms', template: random.pick(smsTemplates), claim: about })
    if (kind === 'call') addInteraction(life, { at, userId, outcome: random.weighted(callOutcomes) })
    if (kind === 'note') addNote(life, at, userId)
  }
}
