import { actionMutation } from '../action-mutation.ts'
import { assignmentSuccess } from '../assignment-success.ts'
import { recallFromAgencyHandler } from './perform.ts'

actionMutation({
  handler: recallFromAgencyHandler,
  description: 'Takes an account back from the agency that collects it (B14).',
  input: (t) => ({ reason: t.string({ required: true, description: 'Why; up to 2,000 characters.' }) }),
  success: assignmentSuccess,
})
