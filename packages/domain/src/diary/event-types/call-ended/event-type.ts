import { z } from 'zod'
import { callFailureLabels, callFailures } from '../../../call/call-failure.ts'
import { callStateLabels, callStates } from '../../../call/call-state.ts'
import { defineEventType } from '../../define-event-type.ts'
import { talkedFor } from '../../talked-for.ts'

export const callEnded = defineEventType({
  type: 'callEnded',
  version: 1,
  label: 'Call ended',
  automatic: true,
  tone: 'automatic',
  schema: z.object({
    debtor: z.string(),
    number: z.string(),
    state: z.enum(callStates),
    failure: z.enum(callFailures).nullish(),
    durationSeconds: z.int().nullish(),
  }),
  describe: ({ debtor, number, state, failure, durationSeconds }) => [
    'Call to ',
    { strong: debtor },
    ' at ',
    { phone: number },
    ': ',
    callStateLabels[state].toLowerCase(),
    ...(failure ? [`: ${callFailureLabels[failure]}`] : []),
    ...(durationSeconds ? [`, ${talkedFor(durationSeconds)}`] : []),
  ],
})
