import { actionMutation } from '../action-mutation.ts'
import { worklistSuccess } from '../worklist-success.ts'
import { archiveWorklistHandler } from './perform.ts'

actionMutation({
  handler: archiveWorklistHandler,
  description: 'Takes a saved worklist out of use.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The worklist to remove.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
  }),
  success: worklistSuccess,
})
