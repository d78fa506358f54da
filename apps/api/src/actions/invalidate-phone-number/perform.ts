import { invalidatePhoneNumber } from '@arrears/domain/actions/invalidate-phone-number/rule'
import { writePhoneValidity } from '../../debtor/write-phone-validity.ts'
import { defineHandler } from '../action-handler.ts'

export const invalidatePhoneNumberHandler = defineHandler({
  rule: invalidatePhoneNumber,
  async perform({ phone }, writing) {
    await writePhoneValidity(writing, phone)
    return { answer: { phoneId: phone.phoneId }, subjectId: phone.phoneId }
  },
})
