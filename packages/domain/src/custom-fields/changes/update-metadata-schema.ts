import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { isSameContent } from '../../layout/canonical.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { Refusal, Result } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { MetadataSchema, MetadataSchemaDraft } from '../metadata-schema.ts'
import { planSchemaChange } from '../plan-schema-change.ts'
import type { SchemaChangePlan } from '../plan-schema-change.ts'
import { validateSchema } from '../validate-schema.ts'

export interface UpdateSchemaSubject {
  readonly schema: MetadataSchema
  readonly isArchived: boolean
  /** Per key of a field whose type changes: how many kept values would not survive it. */
  readonly countsOfLost: Readonly<Record<string, number>>
}

const input = z.object({
  id: idField('metadataSchema'),
  expectedVersion: versionField,
  /** Absent stays as it is. */
  label: z.string().nullish(),
  /** All fields in their order; those left out are retired. Absent stay as they are. */
  fields: z.array(z.unknown()).nullish(),
})

export type SchemaEdit = Pick<z.output<typeof input>, 'label' | 'fields'>

/** The schema that an edit would make, before it is known what that does to values. */
export function editedSchema(
  schema: MetadataSchema,
  { label, fields }: SchemaEdit,
): Result<MetadataSchemaDraft, readonly Refusal[]> {
  const { key, appliesTo } = schema
  return validateSchema({ key, appliesTo, label: label ?? schema.label, fields: fields ?? schema.fields })
}

function planEdit(
  { schema, countsOfLost }: UpdateSchemaSubject,
  edit: SchemaEdit,
): Result<SchemaChangePlan, readonly Refusal[]> {
  const edited = editedSchema(schema, edit)
  return edited.ok ? planSchemaChange(schema, edited.value, countsOfLost) : edited
}

/** Every fault of an edit at once, for the editor to show beside its fields. */
export function schemaEditFaults(edit: SchemaEdit, subject: UpdateSchemaSubject): readonly Refusal[] {
  const planned = planEdit(subject, edit)
  return planned.ok ? [] : planned.error
}

/** Changes a group of custom fields; what is kept stays readable (G3). */
export const updateMetadataSchema = defineOrganisationChange('updateMetadataSchema', {
  permission: 'metadata:manage',
  input,
  decide(edit, _ctx, subject: UpdateSchemaSubject) {
    const { schema, isArchived } = subject
    if (isArchived) return refuse('SCHEMA_ARCHIVED', 'These custom fields are archived and can only be read.')
    const fresh = sameVersion(schema.version, edit.expectedVersion)
    if (!fresh.ok) return fresh
    const planned = planEdit(subject, edit)
    if (!planned.ok) {
      const [first = { code: 'INVALID', message: 'This change cannot be kept.' }] = planned.error
      return { ok: false as const, error: first }
    }
    const { label, fields } = planned.value.schema
    return isSameContent({ label, fields }, { label: schema.label, fields: schema.fields })
      ? refuse('NOTHING_CHANGED', 'Nothing has been changed.')
      : ok(planned.value)
  },
})
