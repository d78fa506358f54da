import { enableMandate } from '@arrears/domain/actions/enable-mandate/rule'
import { writeMandate } from '../../claim/write-mandate.ts'
import { defineHandler } from '../action-handler.ts'

export const enableMandateHandler = defineHandler({
  rule: enableMandate,
  async perform({ mandate }, writing) {
    await writeMandate(writing, mandate)
    return { answer: { mandateId: mandate.id }, subjectId: mandate.id }
  },
})
