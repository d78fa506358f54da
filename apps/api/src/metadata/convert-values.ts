import { convertValue } from '@arrears/domain/custom-fields/convert-value'
import type { StoredValue } from '@arrears/domain/custom-fields/field-type'
import type { FieldDefinition } from '@arrears/domain/custom-fields/metadata-schema'
import type { Prisma } from '../generated/prisma/client.ts'
import { valuesAtOnce } from './count-values.ts'

type Change = { readonly old: FieldDefinition; readonly field: FieldDefinition }

/** Rewrites kept values to the new types of their fields. It was counted before, under the same lock, that none is lost. */
export async function convertValues(
  tx: Prisma.TransactionClient,
  orgId: string,
  schemaId: string,
  changes: readonly Change[],
): Promise<void> {
  for (let last = ''; changes.length > 0;) {
    const sets = await tx.customFieldSet.findMany({
      where: { orgId, schemaId, subjectId: { gt: last } },
      orderBy: { subjectId: 'asc' },
      take: valuesAtOnce,
      select: { subjectId: true, values: true },
    })
    const converted = sets.map(({ subjectId, values }) => ({
      id: subjectId,
      values: convertAll(values as Record<string, StoredValue | null>, changes),
    }))
    await tx.$executeRaw`
      update custom_field_set s set "values" = converted."values", version = s.version + 1
      from jsonb_to_recordset(${JSON.stringify(converted)}::jsonb) as converted (id text, "values" jsonb)
      where s.org_id = ${orgId} and s.schema_id = ${schemaId} and s.subject_id = converted.id
        and s."values" <> converted."values"`
    if (sets.length < valuesAtOnce) return
    last = sets.at(-1)?.subjectId ?? ''
  }
}

function convertAll(values: Record<string, StoredValue | null>, changes: readonly Change[]) {
  const converted = { ...values }
  for (const { old, field } of changes) {
    const value = values[field.key] ?? null
    if (value === null) continue
    const result = convertValue(old, field, value)
    if (!result.ok) throw new Error(`A value of ${field.key} was counted as kept and cannot be converted`)
    converted[field.key] = result.value
  }
  return converted
}
