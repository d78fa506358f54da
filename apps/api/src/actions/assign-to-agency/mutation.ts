import { actionMutation } from '../action-mutation.ts'
import { assignmentSuccess } from '../assignment-success.ts'
import { assignToAgencyHandler } from './perform.ts'

actionMutation({
  handler: assignToAgencyHandler,
  description: 'Gives an account to an agency to collect (B13).',
  input: (t) => ({
    agencyId: t.id({ required: true, description: 'An agency in use.' }),
    note: t.string({ description: 'What the agency is to know; up to 2,000 characters.' }),
  }),
  success: assignmentSuccess,
})
