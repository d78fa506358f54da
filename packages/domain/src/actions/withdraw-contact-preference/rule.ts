import { z } from 'zod'
import { preferenceWords } from '../../contact-policy/preference-words.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineContactAction } from '../define-action.ts'

/** Takes back a consent or an opt-out: the debtor changed their mind. */
export const withdrawContactPreference = defineContactAction('withdrawContactPreference', {
  input: z.object({
    accountId: idField('account'),
    preferenceId: idField('contactPreference'),
    note: optionalText(2000),
  }),
  available: ({ contact }) =>
    contact.preferences.some(({ debtorId }) => debtorId !== null)
      ? ok()
      : refuse('NO_PREFERENCE', 'There is no consent or opt-out to withdraw.'),
  decide: (account, { preferenceId, note }) => {
    // What another account recorded of the same address is withdrawn there.
    const found = account.contact.preferences.find(
      ({ id, debtorId }) => id === preferenceId && debtorId !== null,
    )
    if (!found) {
      return refuse('PREFERENCE_NOT_FOUND', 'This is not in force on the account any more.', 'preferenceId')
    }
    return ok({
      withdrawIds: [found.id],
      diary: [
        diaryEvent(
          'contactPreferenceWithdrawn',
          { kind: found.kind, about: preferenceWords(found), note },
          { subjectId: found.id },
        ),
      ],
    })
  },
})
