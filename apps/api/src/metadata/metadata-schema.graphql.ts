import type { SchemaSubject } from '@arrears/domain/custom-fields/metadata-schema'
import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { fieldsOf } from './stored-schema.ts'
import { FieldDefinitionType } from './field-definition.graphql.ts'

export const MetadataSubject = builder.enumType('MetadataSubject', {
  description: 'What the fields of a schema stand on.',
  values: {
    account: { description: 'Each account has its values.' },
    debtor: { description: 'Each debtor of an account has their values.' },
    claim: { description: 'Each claim of an account has its values.' },
  } as const satisfies Record<SchemaSubject, object>,
})

export const MetadataSchemaObject = builder.prismaObject('MetadataSchema', {
  description: 'A group of custom fields that an admin has defined (G1).',
  interfaces: [Node],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it for ever, in layouts, conditions and programs.' }),
    label: t.exposeString('label', { description: 'What people call it.' }),
    appliesTo: t.field({
      type: MetadataSubject,
      description: 'What its fields stand on.',
      resolve: ({ appliesTo }) => appliesTo as SchemaSubject,
    }),
    fields: t.field({
      type: [FieldDefinitionType],
      description: 'In the order in which forms show them, the retired ones included.',
      resolve: fieldsOf,
    }),
    version: t.exposeInt('version', { description: 'Moves on with every change; send it with yours.' }),
    archived: t.boolean({
      description: 'No longer offered; what was filled in stays readable.',
      resolve: ({ archivedAt }) => archivedAt !== null,
    }),
    valueCount: t.int({
      description: 'How many accounts, debtors or claims have values under it.',
      select: { _count: { select: { sets: true } } },
      resolve: ({ _count }) => _count.sets,
    }),
  }),
})
