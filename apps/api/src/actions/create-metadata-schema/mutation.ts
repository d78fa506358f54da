import { FieldDefinitionInput } from '../../metadata/field-definition-input.graphql.ts'
import { MetadataSubject } from '../../metadata/metadata-schema.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { schemaSuccess } from '../schema-success.ts'
import { createMetadataSchemaHandler } from './perform.ts'

actionMutation({
  handler: createMetadataSchemaHandler,
  description: 'Defines a group of custom fields for accounts, debtors or claims (G1).',
  input: (t) => ({
    key: t.string({ required: true, description: 'Names it for ever, in layouts, conditions and programs.' }),
    label: t.string({ required: true, description: 'What people call it.' }),
    appliesTo: t.field({ type: MetadataSubject, required: true, description: 'What its fields stand on.' }),
    fields: t.field({
      type: [FieldDefinitionInput],
      required: true,
      description: 'At least one, at most 200.',
    }),
  }),
  success: schemaSuccess,
})
