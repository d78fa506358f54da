import { z } from 'zod'
import { cleanText, optionalText, textField } from '../shared/fields.ts'
import { parseInput } from '../shared/parse-input.ts'
import { ok } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { fieldTypeIds, fieldTypes } from './field-types/index.ts'
import { schemaSubjects } from './metadata-schema.ts'
import type { FieldDefinition, MetadataSchemaDraft } from './metadata-schema.ts'

export const maxFieldsPerSchema = 200

const key = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9_]{0,39}$/,
    'A key is 1–40 letters, digits or underscores and begins with a small letter.',
  )
  // A key that every JavaScript object has would seem to hold a value where there is none.
  .refine((text) => !(text in {}), 'This key is reserved. Choose another.')

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

const field = z.strictObject({
  key,
  label: textField(80),
  type: z.enum(fieldTypeIds),
  settings: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((settings) => settings ?? {}),
  required: flag,
  default: z.unknown().optional(),
  help: optionalText(500),
  /** Where it stands among the fields; absent, where it stands in the list. */
  order: z.int().min(0).max(100_000).nullish(),
  sensitive: flag,
  retired: flag,
})

const draftSchema = z.strictObject({
  key,
  label: textField(80),
  appliesTo: z.enum(schemaSubjects),
  fields: z.array(field).min(1).max(maxFieldsPerSchema),
})

type RawField = z.output<typeof field>

/** Reads what an admin has written: every fault comes back with its path, such as `fields.2.settings.max`. */
export function validateSchema(raw: unknown): Result<MetadataSchemaDraft, readonly Refusal[]> {
  const read = parseInput(draftSchema, raw)
  if (!read.ok) return read
  const refusals: Refusal[] = duplicates(read.value.fields)
  const fields: FieldDefinition[] = []
  for (const [index, rawField] of read.value.fields.entries()) {
    const checked = checkField(rawField, index)
    if (checked.ok) fields.push(checked.value)
    else refusals.push(...checked.error)
  }
  if (refusals.length > 0) return { ok: false, error: refusals }
  return ok({ ...read.value, fields: numbered(fields) })
}

function duplicates(fields: readonly RawField[]): Refusal[] {
  const keys = new Set<string>()
  const labels = new Set<string>()
  return fields.flatMap((field, index) => {
    const label = cleanText(field.label).toLowerCase()
    const refusals: Refusal[] = []
    if (keys.has(field.key)) {
      const message = `The key ${field.key} stands twice. Each field needs its own.`
      refusals.push({ code: 'DUPLICATE_KEY', message, field: `fields.${index}.key` })
    }
    // A retired field may share its label with the one that replaces it.
    if (!field.retired && labels.has(label)) {
      const message = `Two fields are called ${field.label}. Nobody could tell them apart.`
      refusals.push({ code: 'DUPLICATE_LABEL', message, field: `fields.${index}.label` })
    }
    keys.add(field.key)
    if (!field.retired) labels.add(label)
    return refusals
  })
}

function checkField(raw: RawField, index: number): Result<FieldDefinition, readonly Refusal[]> {
  const path = `fields.${index}`
  const type = fieldTypes[raw.type]
  const settings = parseInput(type.settings, raw.settings)
  if (!settings.ok) {
    return { ok: false, error: settings.error.map((refusal) => within(refusal, `${path}.settings`)) }
  }
  const definition = {
    ...raw,
    order: raw.order ?? index,
    settings: settings.value as FieldDefinition['settings'],
    default: null,
  }
  if (raw.default === undefined || raw.default === null || raw.default === '') return ok(definition)
  if (raw.sensitive) {
    const message = 'A sensitive field has no default: everyone who sees the schema would see it.'
    return { ok: false, error: [{ code: 'SENSITIVE_DEFAULT', message, field: `${path}.default` }] }
  }
  const parsed = type.parse(raw.default, settings.value)
  if (!parsed.ok) return { ok: false, error: [within(parsed.error, `${path}.default`)] }
  return ok({ ...definition, default: parsed.value })
}

function within(refusal: Refusal, path: string): Refusal {
  return { ...refusal, field: refusal.field === undefined ? path : `${path}.${refusal.field}` }
}

/** Fields in the order asked for, numbered from zero without gaps. */
export function numbered(fields: readonly FieldDefinition[]): readonly FieldDefinition[] {
  return fields.toSorted((a, b) => a.order - b.order).map((field, order) => ({ ...field, order }))
}
