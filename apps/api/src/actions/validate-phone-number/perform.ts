import { validatePhoneNumber } from '@arrears/domain/actions/validate-phone-number/rule'
import { writePhoneValidity } from '../../debtor/write-phone-validity.ts'
import { defineHandler } from '../action-handler.ts'

export const validatePhoneNumberHandler = defineHandler({
  rule: validatePhoneNumber,
  async perform({ phone }, writing) {
    await writePhoneValidity(writing, phone)
    return { answer: { phoneId: phone.phoneId }, subjectId: phone.phoneId }
  },
})
