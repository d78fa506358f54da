import { recordOptOut } from '@arrears/domain/actions/record-opt-out/rule'
import { withdrawPreferences, writePreference } from '../../contact/write-preference.ts'
import { defineHandler } from '../action-handler.ts'

export const recordOptOutHandler = defineHandler({
  rule: recordOptOut,
  async perform({ preference, withdrawIds }, writing, account) {
    await withdrawPreferences(writing, withdrawIds)
    const preferenceId = await writePreference(writing, account.id, preference)
    return { answer: { preferenceId }, subjectId: preferenceId }
  },
})
