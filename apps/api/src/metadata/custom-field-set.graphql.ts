import { queryFromInfo } from '@pothos/plugin-prisma'
import { formatValue } from '@arrears/domain/custom-fields/format-value'
import { valueOf, type FieldDefinition } from '@arrears/domain/custom-fields/metadata-schema'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { FieldDefinitionType } from './field-definition.graphql.ts'
import { loadFieldSets, type FieldSet } from './load-field-sets.ts'
import { MetadataSchemaObject } from './metadata-schema.graphql.ts'
import { fieldsOf } from './stored-schema.ts'

interface FieldValue {
  readonly field: FieldDefinition
  readonly set: FieldSet
}

const isMasked = ({ field, set }: FieldValue): boolean =>
  field.sensitive && valueOf(set.values, field.key) !== null

const CustomFieldValue = builder.objectRef<FieldValue>('CustomFieldValue').implement({
  description: 'What one custom field holds.',
  fields: (t) => ({
    field: t.field({
      type: FieldDefinitionType,
      description: 'The field.',
      resolve: ({ field }) => field,
    }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'By the type of the field; null when masked or empty. Before the first values, the default.',
      resolve: (value) => (isMasked(value) ? null : valueOf(value.set.values, value.field.key)),
    }),
    masked: t.boolean({
      description: 'There is a value that is shown on request only; see `revealSensitiveValue`.',
      resolve: isMasked,
    }),
    display: t.string({
      description: 'The value for people, masked when it is sensitive; empty without one.',
      resolve: ({ field, set }, _args, { locale, timeZone }) => {
        const value = valueOf(set.values, field.key)
        const name = field.type === 'user' && !field.sensitive ? set.userNames.get(String(value)) : undefined
        return name ?? formatValue(field, value, { locale, timeZone })
      },
    }),
  }),
})

export const CustomFieldSetType = builder.objectRef<FieldSet>('CustomFieldSet').implement({
  description: 'The custom fields of one account, debtor or claim under one schema.',
  fields: (t) => ({
    schema: t.field({
      type: MetadataSchemaObject,
      description: 'What defines the fields.',
      resolve: ({ schema }) => schema,
    }),
    subjectId: t.exposeID('subjectId', { description: 'The account, debtor or claim that has them.' }),
    version: t.exposeInt('version', {
      description: '0 while nothing has been filled in; send it with a change.',
    }),
    values: t.field({
      type: [CustomFieldValue],
      description: 'One for each field, in order; retired fields only while they hold something.',
      resolve: (set) =>
        fieldsOf(set.schema)
          .filter((field) => !field.retired || valueOf(set.values, field.key) !== null)
          .map((field) => ({ field, set })),
    }),
  }),
})

builder.prismaObjectField('Account', 'customFields', (t) =>
  t.field({
    type: [CustomFieldSetType],
    description:
      'Custom fields of the account, of its debtors, and of its claims that are open or have any filled in (A7).',
    args: {
      schema: t.arg.string({
        description: 'Key of one schema; that one is answered even if it is archived.',
      }),
    },
    select: { id: true },
    resolve: ({ id }, { schema }, context, info) =>
      loadFieldSets(context, {
        orgId: requireOrg(context, 'account:read'),
        accountId: id,
        schemaKey: schema,
        query: queryFromInfo({ context, info, typeName: 'MetadataSchema', path: ['schema'] }),
      }),
  }),
)
