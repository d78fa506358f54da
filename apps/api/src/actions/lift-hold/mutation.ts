import { HoldKindType } from '../../contact/hold.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { liftHoldHandler } from './perform.ts'

actionMutation({
  handler: liftHoldHandler,
  description: 'Lifts a hold before its end, or one that has none.',
  input: (t) => ({
    kind: t.field({ type: HoldKindType, required: true, description: 'Which of the holds in force.' }),
    reason: t.string({ required: true, description: 'Why; up to 2,000 characters.' }),
  }),
})
