import { actionMutation } from '../action-mutation.ts'
import { schemaSuccess } from '../schema-success.ts'
import { archiveMetadataSchemaHandler } from './perform.ts'

actionMutation({
  handler: archiveMetadataSchemaHandler,
  description: 'Takes a group of custom fields out of use; what was filled in stays readable.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The schema to archive.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
  }),
  success: schemaSuccess,
})
