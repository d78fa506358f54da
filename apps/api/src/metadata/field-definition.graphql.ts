import type { FieldDefinition } from '@arrears/domain/custom-fields/metadata-schema'
import { builder } from '../builder.ts'

export const FieldDefinitionType = builder.objectRef<FieldDefinition>('FieldDefinition').implement({
  description: 'One custom field.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it for ever within its schema.' }),
    label: t.exposeString('label', { description: 'What people call it.' }),
    type: t.exposeString('type', { description: 'text, number, money, date, choice and so on.' }),
    settings: t.field({
      type: 'JSON',
      description: 'By the type: choices, the longest text, the smallest number.',
      resolve: ({ settings }) => settings,
    }),
    required: t.exposeBoolean('required', { description: 'Must be filled in with the first values.' }),
    default: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Filled in with the first values when nothing else is given.',
      resolve: (field) => field.default,
    }),
    help: t.exposeString('help', { nullable: true, description: 'A sentence beside the field.' }),
    sensitive: t.exposeBoolean('sensitive', {
      description: 'Masked wherever it is shown, and revealed on request only.',
    }),
    retired: t.exposeBoolean('retired', { description: 'Can be read and no longer be filled in.' }),
  }),
})
