import { actionMutation } from '../action-mutation.ts'
import { fileSuccess } from '../file-success.ts'
import { rescanFileHandler } from './perform.ts'

actionMutation({
  handler: rescanFileHandler,
  description: 'Has a file checked again; until then it is in quarantine and cannot be downloaded (E2).',
  input: (t) => ({ fileId: t.id({ required: true, description: 'The file to check.' }) }),
  success: fileSuccess,
})
