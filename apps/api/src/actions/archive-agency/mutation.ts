import { actionMutation } from '../action-mutation.ts'
import { agencySuccess } from '../agency-success.ts'
import { archiveAgencyHandler } from './perform.ts'

actionMutation({
  handler: archiveAgencyHandler,
  description: 'Takes an agency out of use; possible once it has no account any more.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The agency to archive.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
  }),
  success: agencySuccess,
})
