import { actionMutation } from '../action-mutation.ts'
import { agencySuccess } from '../agency-success.ts'
import { saveAgencyHandler } from './perform.ts'

actionMutation({
  handler: saveAgencyHandler,
  description: 'Makes an agency or changes it; what is absent is taken away.',
  input: (t) => ({
    id: t.id({ description: 'The agency to change; absent: a new one.' }),
    expectedVersion: t.int({ description: 'The version that the editor saw; for a change.' }),
    name: t.string({ required: true, description: 'Up to 120 characters, unique among those in use.' }),
    contactName: t.string({ description: 'Whom to talk to there; up to 120 characters.' }),
    email: t.string({ description: 'Where to write to.' }),
    phone: t.string({ description: 'Where to call; up to 40 characters.' }),
    commissionPercent: t.float({
      required: true,
      description: 'What it keeps of what it collects, in percent: 0 to 100 with two decimals.',
    }),
    notes: t.string({ description: 'What else there is to know; up to 10,000 characters.' }),
  }),
  success: agencySuccess,
})
