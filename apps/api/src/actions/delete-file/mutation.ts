import { actionMutation } from '../action-mutation.ts'
import { fileSuccess } from '../file-success.ts'
import { deleteFileHandler } from './perform.ts'

actionMutation({
  handler: deleteFileHandler,
  description: 'Deletes the content of a file for good; its name, and why it went, stay (E2).',
  input: (t) => ({
    fileId: t.id({ required: true, description: 'The file to delete.' }),
    reason: t.string({ required: true, description: 'Why; up to 500 characters.' }),
  }),
  success: fileSuccess,
})
