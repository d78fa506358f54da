import { ok } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { maxChoices } from './choices.ts'
import type { Choice } from './choices.ts'
import { fieldTypes } from './field-types/index.ts'
import type { FieldTypeId } from './field-types/index.ts'
import type {
  FieldDefinition,
  MetadataSchema,
  MetadataSchemaDraft,
  SchemaSubject,
} from './metadata-schema.ts'
import { maxFieldsPerSchema, numbered } from './validate-schema.ts'

export interface TypeConversion {
  readonly key: string
  readonly from: FieldTypeId
  readonly to: FieldTypeId
}

export interface SchemaChangePlan {
  /** The schema to keep: what the admin wrote, and every field that was left out, now retired. */
  readonly schema: MetadataSchemaDraft
  readonly added: readonly string[]
  readonly retired: readonly string[]
  /** Fields whose kept values are to be rewritten with `convertValue`. */
  readonly conversions: readonly TypeConversion[]
}

/**
 * Decides what a changed schema means for the values that exist (G3). A field that is left out is retired, a choice that is left out
 * too, so that everything kept stays readable. `countsOfLost` says per key of a field whose type changes how many values would not
 * survive it (`countLostValues`); any at all refuse the change.
 */
export function planSchemaChange(
  before: MetadataSchema,
  after: MetadataSchemaDraft,
  countsOfLost: Readonly<Record<string, number>>,
): Result<SchemaChangePlan, readonly Refusal[]> {
  const was = new Map(before.fields.map((field) => [field.key, field]))
  const stays = new Set(after.fields.map(({ key }) => key))
  const refusals = identityRefusals(before, after)
  const conversions: TypeConversion[] = []

  for (const [index, field] of after.fields.entries()) {
    const old = was.get(field.key)
    if (!old || old.type === field.type) continue
    const lost = Object.hasOwn(countsOfLost, field.key) ? (countsOfLost[field.key] ?? 0) : 0
    if (lost > 0) refusals.push(losesData(old, field, lost, before.appliesTo, index))
    else conversions.push({ key: field.key, from: old.type, to: field.type })
  }

  const leftOut = before.fields.filter(({ key }) => !stays.has(key))
  const fields = [
    ...after.fields.map((field) => keepChoices(was.get(field.key), field)),
    ...leftOut.map((field, index) => ({ ...field, retired: true, order: 1_000_000 + index })),
  ]
  if (fields.length > maxFieldsPerSchema) {
    const message = `A schema has at most ${maxFieldsPerSchema} fields, the retired ones included. Start a second schema.`
    refusals.push({ code: 'TOO_MANY_FIELDS', message, field: 'fields' })
  }
  for (const [index, field] of fields.entries()) {
    if (choicesOf(field).length <= maxChoices) continue
    const message = `${field.label} would have more than ${maxChoices} choices, the retired ones included.`
    refusals.push({ code: 'TOO_MANY_CHOICES', message, field: `fields.${index}.settings.choices` })
  }
  if (refusals.length > 0) return { ok: false, error: refusals }
  return ok({
    schema: { ...after, fields: numbered(fields) },
    added: after.fields.filter(({ key }) => !was.has(key)).map(({ key }) => key),
    retired: fields
      .filter(({ key, retired }) => retired && was.get(key)?.retired === false)
      .map(({ key }) => key),
    conversions,
  })
}

function identityRefusals(before: MetadataSchema, after: MetadataSchemaDraft): Refusal[] {
  const refusals: Refusal[] = []
  if (before.key !== after.key) {
    const message = `The key stays ${before.key}: layouts, conditions and programs refer to it. The label may change.`
    refusals.push({ code: 'KEY_FIXED', message, field: 'key' })
  }
  if (before.appliesTo !== after.appliesTo) {
    const message = `These fields stand on the ${before.appliesTo}. Start a new schema for the ${after.appliesTo}.`
    refusals.push({ code: 'SUBJECT_FIXED', message, field: 'appliesTo' })
  }
  return refusals
}

function losesData(
  old: FieldDefinition,
  field: FieldDefinition,
  lost: number,
  subject: SchemaSubject,
  index: number,
): Refusal<'TYPE_CHANGE_LOSES_DATA'> {
  const count = lost.toLocaleString('en')
  const holders = lost === 1 ? `1 ${subject} holds a value` : `${count} ${subject}s hold values`
  const message =
    `${holders} in ${old.label} that would be lost by a change to ${fieldTypes[field.type].label}. ` +
    'Retire the field and add a new one.'
  return { code: 'TYPE_CHANGE_LOSES_DATA', message, field: `fields.${index}.type` }
}

/** Puts choices that were left out back as retired ones: values that hold them keep their label. */
function keepChoices(old: FieldDefinition | undefined, field: FieldDefinition): FieldDefinition {
  const offered = choicesOf(field)
  const leftOut = choicesOf(old).filter(({ value }) => !offered.some((choice) => choice.value === value))
  if (offered.length === 0 || leftOut.length === 0) return field
  const choices = [...offered, ...leftOut.map((choice) => ({ ...choice, retired: true }))]
  return { ...field, settings: { ...field.settings, choices } }
}

function choicesOf(field: FieldDefinition | undefined): readonly Choice[] {
  if (field?.type !== 'choice' && field?.type !== 'multiChoice') return []
  return (field.settings['choices'] ?? []) as readonly Choice[]
}
