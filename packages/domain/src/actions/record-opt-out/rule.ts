import { z } from 'zod'
import { preferenceAbout, preferenceFields } from '../../contact-policy/preference-input.ts'
import { preferenceWords } from '../../contact-policy/preference-words.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineContactAction } from '../define-action.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as hours and minutes: 08:30.')

/** Keeps that a debtor refuses a channel, an address, or a part of the day. */
export const recordOptOut = defineContactAction('recordOptOut', {
  input: z.object({ ...preferenceFields, fromTime: timeOfDay.nullish(), toTime: timeOfDay.nullish() }),
  available: () => ok(),
  decide: (account, input, { now }) => {
    const about = preferenceAbout(account, input)
    if (!about.ok) return about
    const { debtor, destination } = about.value
    const { channel, source, note } = input
    const [fromTime, toTime] = [input.fromTime ?? null, input.toTime ?? null]
    if ((fromTime === null) !== (toTime === null)) {
      const field = fromTime === null ? 'fromTime' : 'toTime'
      return refuse('TIME_INCOMPLETE', 'Say from when until when, or leave both empty.', field)
    }
    if (fromTime !== null && fromTime === toTime) {
      return refuse('TIME_EMPTY', 'It must end at another time than it begins.', 'toTime')
    }
    const same = account.contact.preferences.filter(
      (known) =>
        known.channel === channel && known.debtorId === debtor.id && known.destination === destination,
    )
    const known = same.find(
      (other) => other.kind === 'optOut' && other.fromTime === fromTime && other.toTime === toTime,
    )
    if (known) return refuse('ALREADY_OPTED_OUT', 'This opt-out is recorded already.')
    const withdrawn = fromTime === null ? same.filter(({ kind }) => kind === 'consent') : []
    return ok({
      preference: {
        kind: 'optOut' as const,
        channel,
        debtorId: debtor.id,
        destination,
        source,
        note,
        givenAt: now,
        expiresOn: null,
        fromTime,
        toTime,
      },
      // Who refuses has taken back what they agreed to.
      withdrawIds: withdrawn.map(({ id }) => id),
      diary: [
        diaryEvent('optOutRecorded', {
          debtor: debtor.name,
          about: preferenceWords({ channel, destination, fromTime, toTime }),
          source,
          note,
        }),
      ],
    })
  },
})
