import { actionMutation } from '../action-mutation.ts'
import { assignAccountHandler } from './perform.ts'

actionMutation({
  handler: assignAccountHandler,
  description:
    'Says which workflow is in force on an account and who manages it (A1). What is absent stays; null takes the account’s own value away. No run of the workflow is started by it.',
  input: (t) => ({
    expectedVersion: t.int({
      required: true,
      description: 'The version of the account that the editor saw.',
    }),
    workflowId: t.id({
      description: 'The workflow of this account alone; null: the one that its groups give.',
    }),
    managerId: t.id({
      description: 'Who manages it: a person of the organisation who may work accounts; null: nobody.',
    }),
  }),
})
