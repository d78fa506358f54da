import { withdrawContactPreference } from '@arrears/domain/actions/withdraw-contact-preference/rule'
import { withdrawPreferences } from '../../contact/write-preference.ts'
import { defineHandler } from '../action-handler.ts'

export const withdrawContactPreferenceHandler = defineHandler({
  rule: withdrawContactPreference,
  async perform({ withdrawIds }, writing, _account, { preferenceId }) {
    await withdrawPreferences(writing, withdrawIds)
    return { answer: { preferenceId }, subjectId: preferenceId }
  },
})
