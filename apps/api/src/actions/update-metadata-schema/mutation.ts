import { editedSchema, schemaEditFaults } from '@arrears/domain/custom-fields/changes/update-metadata-schema'
import {
  schemaChangeEffects,
  type FieldChangeEffect,
} from '@arrears/domain/custom-fields/schema-change-effects'
import type { Refusal } from '@arrears/domain/shared/result'
import { builder } from '../../builder.ts'
import { requireOrg } from '../../context.ts'
import { countValues } from '../../metadata/count-values.ts'
import { FieldDefinitionInput } from '../../metadata/field-definition-input.graphql.ts'
import { loadSchema } from '../../metadata/load-schema.ts'
import { notFound } from '../../platform/failure/request-error.ts'
import { actionMutation } from '../action-mutation.ts'
import { schemaSuccess } from '../schema-success.ts'
import { updateMetadataSchemaHandler } from './perform.ts'

const UpdateInput = actionMutation({
  handler: updateMetadataSchemaHandler,
  description:
    'Changes a group of custom fields. Fields left out are retired; nothing that is kept is lost (G3).',
  input: (t) => ({
    id: t.id({ required: true, description: 'The schema to change.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
    label: t.string({ description: 'What people call it; absent stays.' }),
    fields: t.field({
      type: [FieldDefinitionInput],
      description: 'All fields in their order; absent stay as they are.',
    }),
  }),
  success: schemaSuccess,
})

type Effect = Omit<FieldChangeEffect, 'kind'> & { readonly kind: string }

const EffectType = builder.objectRef<Effect>('FieldChangeEffect').implement({
  description: 'What a change would do to one field.',
  fields: (t) => ({
    fieldKey: t.exposeString('fieldKey', { description: 'The field; empty when it is about the schema.' }),
    kind: t.exposeString('kind', {
      description: 'added, retired, typeChanged, required, choicesRetired, masked, unmasked or invalid.',
    }),
    affected: t.exposeInt('affected', { description: 'How many kept values it concerns.' }),
    message: t.exposeString('message', { description: 'For people.' }),
    allowed: t.exposeBoolean('allowed', { description: 'False: this stands in the way.' }),
  }),
})

const ChangeType = builder.objectRef<readonly Effect[]>('MetadataSchemaChange').implement({
  description: 'What a change of a schema would do, before it is done.',
  fields: (t) => ({
    allowed: t.boolean({
      description: 'Nothing stands in the way.',
      resolve: (effects) => effects.every(({ allowed }) => allowed),
    }),
    effects: t.field({ type: [EffectType], description: 'Field by field.', resolve: (effects) => effects }),
  }),
})

interface SchemaEditInput {
  readonly id: string
  readonly label?: string | null
  readonly fields?: { key: string }[] | null
}

builder.queryField('metadataSchemaChange', (t) =>
  t.field({
    type: ChangeType,
    description: 'What `updateMetadataSchema` with the same input would do; nothing is written.',
    args: {
      input: t.arg({ type: UpdateInput, required: true, description: 'The change as it would be sent.' }),
    },
    complexity: 20,
    resolve: async (_root, { input }, context) => {
      const orgId = requireOrg(context, 'metadata:manage')
      const { id, ...edit } = input as unknown as SchemaEditInput
      const found = await loadSchema(context.prisma, orgId, id)
      if (!found) throw notFound('metadata schema', id)
      const { schema } = found
      const edited = editedSchema(schema, edit)
      if (!edited.ok) return edited.error.map((fault) => invalid(fault, edit.fields))
      const counts = await countValues(context.prisma, orgId, schema, edited.value)
      const effects = schemaChangeEffects(schema, edited.value, counts)
      const faults = schemaEditFaults(edit, { ...found, countsOfLost: counts.lost })
      const told = faults.filter(({ code }) => code !== 'TYPE_CHANGE_LOSES_DATA')
      return [...effects, ...told.map((fault) => invalid(fault, edit.fields))]
    },
  }),
)

/** A fault of the input, on the field whose place stands in its path. */
function invalid({ field, message }: Refusal, fields: { key: string }[] | null | undefined): Effect {
  const place = /^fields\.(\d+)/.exec(field ?? '')?.[1]
  const fieldKey = (place !== undefined && fields?.[Number(place)]?.key) || ''
  return { fieldKey, kind: 'invalid', affected: 0, message, allowed: false }
}
