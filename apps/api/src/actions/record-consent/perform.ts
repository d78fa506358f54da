import { recordConsent } from '@arrears/domain/actions/record-consent/rule'
import { writePreference } from '../../contact/write-preference.ts'
import { defineHandler } from '../action-handler.ts'

export const recordConsentHandler = defineHandler({
  rule: recordConsent,
  async perform({ preference }, writing, account) {
    const preferenceId = await writePreference(writing, account.id, preference)
    return { answer: { preferenceId }, subjectId: preferenceId }
  },
})
