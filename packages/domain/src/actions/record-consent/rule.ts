import { z } from 'zod'
import { preferenceAbout, preferenceFields } from '../../contact-policy/preference-input.ts'
import { preferenceWords } from '../../contact-policy/preference-words.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { localDateField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Keeps that a debtor agreed to be contacted by a channel, at one address or at each. */
export const recordConsent = defineAction('recordConsent', {
  input: z.object({ ...preferenceFields, expiresOn: localDateField.nullish() }),
  available: () => ok(),
  decide: (account, input, { now, today }) => {
    const about = preferenceAbout(account, input)
    if (!about.ok) return about
    const { debtor, destination } = about.value
    const { channel, source, note } = input
    const expiresOn = input.expiresOn ?? null
    if (expiresOn !== null && expiresOn < today) {
      return refuse('CONSENT_EXPIRED', 'Choose today or a later day.', 'expiresOn')
    }
    return ok({
      preference: {
        kind: 'consent' as const,
        channel,
        debtorId: debtor.id,
        destination,
        source,
        note,
        givenAt: now,
        expiresOn,
        fromTime: null,
        toTime: null,
      },
      diary: [
        diaryEvent('consentRecorded', {
          debtor: debtor.name,
          about: preferenceWords({ channel, destination }),
          source,
          expiresOn,
          note,
        }),
      ],
    })
  },
})
