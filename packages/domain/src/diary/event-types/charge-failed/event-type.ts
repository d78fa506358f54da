import { z } from 'zod'
import { failureCodeLabels, failureCodes } from '../../../charge/failure-code.ts'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema } from '../../phrase.ts'

export const chargeFailed = defineEventType({
  type: 'chargeFailed',
  version: 1,
  label: 'Charge failed',
  automatic: true,
  tone: 'bad',
  schema: z.object({ amount: moneySchema, reason: z.enum(failureCodes) }),
  describe: ({ amount, reason }) => [
    'Charge of ',
    { money: amount },
    ' ',
    { strong: 'failed' },
    `: ${failureCodeLabels[reason]}`,
  ],
})
