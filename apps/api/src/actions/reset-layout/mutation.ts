import { actionMutation } from '../action-mutation.ts'
import { layoutSuccess } from '../layout-success.ts'
import { resetLayoutHandler } from './perform.ts'

actionMutation({
  handler: resetLayoutHandler,
  description:
    'Takes a layout out of force and drops its draft: the next wider scope takes effect; versions are kept (A9).',
  input: (t) => ({
    layoutId: t.id({ required: true, description: 'The layout.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
  }),
  success: layoutSuccess,
})
