import { actionMutation } from '../action-mutation.ts'
import { layoutSuccess } from '../layout-success.ts'
import { publishLayoutHandler } from './perform.ts'

actionMutation({
  handler: publishLayoutHandler,
  description: 'Puts the draft of a layout in force, as a version that is never changed again (A9).',
  input: (t) => ({
    layoutId: t.id({ required: true, description: 'The layout.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
    comment: t.string({ description: 'What is new, for the list of versions; up to 500 characters.' }),
  }),
  success: layoutSuccess,
})
