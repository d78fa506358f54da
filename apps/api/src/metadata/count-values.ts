import { countLostValues } from '@arrears/domain/custom-fields/convert-value'
import type { StoredValue } from '@arrears/domain/custom-fields/field-type'
import type {
  FieldDefinition,
  MetadataSchema,
  MetadataSchemaDraft,
} from '@arrears/domain/custom-fields/metadata-schema'
import type { ValueCounts } from '@arrears/domain/custom-fields/schema-change-effects'
import type { Prisma } from '../generated/prisma/client.ts'

/** Rows that are looked at together, so that memory stays flat at any number. */
export const valuesAtOnce = 1_000

/** Fields that stay and become of another type. */
export function changedTypes(
  before: MetadataSchema,
  after: MetadataSchemaDraft,
): readonly { readonly old: FieldDefinition; readonly field: FieldDefinition }[] {
  return after.fields.flatMap((field) => {
    const old = before.fields.find(({ key }) => key === field.key)
    return old && old.type !== field.type ? [{ old, field }] : []
  })
}

/** How many values a change of types would lose, by field key. */
export async function countLost(
  tx: Prisma.TransactionClient,
  orgId: string,
  before: MetadataSchema,
  after: MetadataSchemaDraft,
): Promise<Record<string, number>> {
  const lost: Record<string, number> = {}
  for (const { old, field } of changedTypes(before, after)) {
    lost[field.key] = 0
    for (let last = ''; ;) {
      const rows = await tx.$queryRaw<{ subject_id: string; value: StoredValue }[]>`
        select subject_id, "values" -> ${field.key} as value from custom_field_set
        where org_id = ${orgId} and schema_id = ${before.id} and subject_id > ${last}
          and jsonb_typeof("values" -> ${field.key}) <> 'null'
        order by subject_id limit ${valuesAtOnce}`
      lost[field.key] =
        (lost[field.key] ?? 0) +
        countLostValues(
          old,
          field,
          rows.map(({ value }) => value),
        )
      last = rows.at(-1)?.subject_id ?? ''
      if (rows.length < valuesAtOnce) break
    }
  }
  return lost
}

/** What is kept under a schema, and what of it a change would lose. */
export async function countValues(
  tx: Prisma.TransactionClient,
  orgId: string,
  before: MetadataSchema,
  after: MetadataSchemaDraft,
): Promise<ValueCounts> {
  const held = await tx.$queryRaw<{ key: string; count: number }[]>`
    select kept.key, count(*)::int as count from custom_field_set s, jsonb_each(s."values") as kept
    where s.org_id = ${orgId} and s.schema_id = ${before.id} and jsonb_typeof(kept.value) <> 'null' group by kept.key`
  const subjects = await tx.customFieldSet.count({ where: { orgId, schemaId: before.id } })
  return {
    subjects,
    held: Object.fromEntries(held.map(({ key, count }) => [key, count])),
    lost: await countLost(tx, orgId, before, after),
  }
}
