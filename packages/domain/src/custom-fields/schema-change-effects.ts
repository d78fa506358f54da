import type { Choice } from './choices.ts'
import { fieldTypes } from './field-types/index.ts'
import type { FieldDefinition, MetadataSchema, MetadataSchemaDraft } from './metadata-schema.ts'

/** What is kept under a schema, by field key. */
export interface ValueCounts {
  /** Accounts, debtors or claims that have any value under it. */
  readonly subjects: number
  readonly held: Readonly<Record<string, number>>
  /** For a field whose type changes: values that would not survive it. */
  readonly lost: Readonly<Record<string, number>>
}

/** What a change would do to one field, told before it is done. */
export interface FieldChangeEffect {
  readonly fieldKey: string
  readonly kind: 'added' | 'retired' | 'typeChanged' | 'required' | 'choicesRetired' | 'masked' | 'unmasked'
  /** How many kept values, or subjects without one, it concerns. */
  readonly affected: number
  readonly message: string
  readonly allowed: boolean
}

/** Everything that a change of a schema means for what is kept, field by field (G3). */
export function schemaChangeEffects(
  before: MetadataSchema,
  after: MetadataSchemaDraft,
  counts: ValueCounts,
): readonly FieldChangeEffect[] {
  const was = new Map(before.fields.map((field) => [field.key, field]))
  const stays = new Map(after.fields.map((field) => [field.key, field]))
  const gone = before.fields.filter(({ key, retired }) => !retired && (stays.get(key)?.retired ?? true))
  return [
    ...after.fields.flatMap((field) => {
      const old = was.get(field.key)
      return old ? effectsOfEdit(old, field, counts) : [added(field)]
    }),
    ...gone.map(({ key, label }) =>
      effect(
        key,
        'retired',
        heldIn(counts, key),
        `${label} can no longer be filled in. What it holds stays readable.`,
      ),
    ),
  ]
}

function effectsOfEdit(
  old: FieldDefinition,
  field: FieldDefinition,
  counts: ValueCounts,
): readonly FieldChangeEffect[] {
  const { key, label } = field
  const held = heldIn(counts, key)
  const effects: FieldChangeEffect[] = []
  if (old.type !== field.type) effects.push(typeChanged(old, field, counts))
  if (field.required && !old.required && !field.retired) {
    const without = counts.subjects - held
    effects.push(
      effect(
        key,
        'required',
        without,
        `${label} must be filled in from now on. What exists without it stays.`,
      ),
    )
  }
  const retired = retiredChoices(old, field)
  if (retired.length > 0) {
    effects.push(
      effect(
        key,
        'choicesRetired',
        held,
        `No longer offered: ${retired.join(', ')}. Values that hold them stay.`,
      ),
    )
  }
  if (field.sensitive && !old.sensitive)
    effects.push(effect(key, 'masked', held, `${label} is masked from now on.`))
  if (!field.sensitive && old.sensitive)
    effects.push(effect(key, 'unmasked', held, `${label} can be seen by everybody who sees the account.`))
  return effects
}

const effect = (
  fieldKey: string,
  kind: FieldChangeEffect['kind'],
  affected: number,
  message: string,
): FieldChangeEffect => ({ fieldKey, kind, affected, message, allowed: true })

const added = ({ key, label }: FieldDefinition): FieldChangeEffect =>
  effect(key, 'added', 0, `${label} is new.`)

function typeChanged(old: FieldDefinition, field: FieldDefinition, counts: ValueCounts): FieldChangeEffect {
  const [from, to] = [fieldTypes[old.type].label, fieldTypes[field.type].label]
  const lost = Object.hasOwn(counts.lost, field.key) ? (counts.lost[field.key] ?? 0) : 0
  const message =
    lost > 0
      ? `${lost.toLocaleString('en')} values of ${old.label} would be lost by the change from ${from} to ${to}.`
      : `Values of ${old.label} change from ${from} to ${to} without loss.`
  const affected = lost > 0 ? lost : heldIn(counts, field.key)
  return { ...effect(field.key, 'typeChanged', affected, message), allowed: lost === 0 }
}

const heldIn = ({ held }: ValueCounts, key: string): number =>
  Object.hasOwn(held, key) ? (held[key] ?? 0) : 0

const choicesOf = ({ settings }: FieldDefinition): readonly Choice[] =>
  Array.isArray(settings['choices']) ? (settings['choices'] as readonly Choice[]) : []

function retiredChoices(old: FieldDefinition, field: FieldDefinition): readonly string[] {
  const offered = new Set(
    choicesOf(field)
      .filter(({ retired }) => !retired)
      .map(({ value }) => value),
  )
  return choicesOf(old)
    .filter(({ value, retired }) => !retired && !offered.has(value))
    .map(({ label }) => label)
}
