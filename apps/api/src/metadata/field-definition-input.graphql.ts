import { builder } from '../builder.ts'

export const FieldDefinitionInput = builder.inputType('FieldDefinitionInput', {
  description: 'One custom field, as an admin writes it. Its place in the list is its place in forms.',
  fields: (t) => ({
    key: t.string({
      required: true,
      description: 'Names it for ever within its schema, such as `creditScore`.',
    }),
    label: t.string({ required: true, description: 'What people call it.' }),
    type: t.string({
      required: true,
      description:
        'text, longText, number, money, date, dateTime, boolean, choice, multiChoice, email, phone, link or user.',
    }),
    settings: t.field({
      type: 'JSON',
      description: 'By the type: choices, the longest text, the smallest number.',
    }),
    required: t.boolean({ description: 'Must be filled in with the first values.' }),
    default: t.field({
      type: 'JSON',
      description: 'Filled in with the first values when nothing else is given.',
    }),
    help: t.string({ description: 'A sentence beside the field.' }),
    sensitive: t.boolean({ description: 'Masked, and revealed on request only.' }),
    retired: t.boolean({ description: 'Can be read and no longer be filled in.' }),
  }),
})
