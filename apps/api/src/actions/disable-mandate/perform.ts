import { disableMandate } from '@arrears/domain/actions/disable-mandate/rule'
import { writeMandate } from '../../claim/write-mandate.ts'
import { defineHandler } from '../action-handler.ts'

export const disableMandateHandler = defineHandler({
  rule: disableMandate,
  async perform({ mandate }, writing) {
    await writeMandate(writing, mandate)
    return { answer: { mandateId: mandate.id }, subjectId: mandate.id }
  },
})
