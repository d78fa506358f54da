import { actionMutation } from '../action-mutation.ts'
import { layoutSuccess } from '../layout-success.ts'
import { rollBackLayoutHandler } from './perform.ts'

actionMutation({
  handler: rollBackLayoutHandler,
  description: 'Puts an older version in force again, as a new version. The draft is left as it is (A9).',
  input: (t) => ({
    layoutId: t.id({ required: true, description: 'The layout.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
    toNumber: t.int({ required: true, description: 'Number of the version to go back to.' }),
  }),
  success: layoutSuccess,
})
