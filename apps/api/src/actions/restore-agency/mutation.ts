import { actionMutation } from '../action-mutation.ts'
import { agencySuccess } from '../agency-success.ts'
import { restoreAgencyHandler } from './perform.ts'

actionMutation({
  handler: restoreAgencyHandler,
  description:
    'Takes an archived agency into use again, as it was; possible unless another in use has its name by now.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The agency to restore.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
  }),
  success: agencySuccess,
})
