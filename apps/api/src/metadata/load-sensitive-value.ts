import { formatValue } from '@arrears/domain/custom-fields/format-value'
import { valueOf, type FieldValues } from '@arrears/domain/custom-fields/metadata-schema'
import { idKind } from '@arrears/domain/shared/ids'
import type { Prisma } from '../generated/prisma/client.ts'
import { fieldSubjectLabel } from './field-subject.ts'
import { fieldsOf } from './stored-schema.ts'

export interface SensitiveValue {
  readonly fieldLabel: string
  readonly subjectLabel: string
  readonly isMasked: boolean
  /** In full; null when empty. Never to be kept or logged. */
  readonly value: string | null
}

interface Asked {
  readonly orgId: string
  readonly account: { readonly id: string; readonly reference: string }
  readonly subjectId: string
  /** `nationalId`, `drivingLicence` or `schemaKey.fieldKey`. */
  readonly field: string
  readonly locale: string
  readonly timeZone: string
}

const debtorFields = { nationalId: 'National ID', drivingLicence: 'Driving licence' } as const

/** Finds a value that is shown masked, by the name that `revealSensitiveValue` takes; null when the account has no such field. */
export async function loadSensitiveValue(
  tx: Prisma.TransactionClient,
  asked: Asked,
): Promise<SensitiveValue | null> {
  const { orgId, account, subjectId, field } = asked
  const subjectLabel = await fieldSubjectLabel(tx, orgId, account, subjectId)
  if (subjectLabel === null) return null
  if (field === 'nationalId' || field === 'drivingLicence') {
    const debtor = await tx.debtor.findUnique({
      where: { orgId_id: { orgId, id: subjectId }, accountId: account.id },
      select: { [field]: true },
    })
    const value = (debtor as Record<string, string | null> | null)?.[field] ?? null
    return debtor && { fieldLabel: debtorFields[field], subjectLabel, isMasked: true, value }
  }
  return await customField(tx, asked, subjectLabel)
}

async function customField(
  tx: Prisma.TransactionClient,
  { orgId, account, subjectId, field: name, locale, timeZone }: Asked,
  subjectLabel: string,
): Promise<SensitiveValue | null> {
  const [schemaKey = '', fieldKey = ''] = name.split('.')
  const schema = await tx.metadataSchema.findUnique({ where: { orgId_key: { orgId, key: schemaKey } } })
  const field = schema && fieldsOf(schema).find(({ key }) => key === fieldKey)
  if (!schema || !field || schema.appliesTo !== idKind(subjectId)) return null
  const set = await tx.customFieldSet.findUnique({
    where: {
      orgId_schemaId_subjectId: { orgId, schemaId: schema.id, subjectId },
      accountId: account.id,
    },
    select: { values: true },
  })
  const kept = valueOf((set?.values ?? {}) as FieldValues, fieldKey)
  return {
    fieldLabel: field.label,
    subjectLabel,
    isMasked: field.sensitive,
    value: kept === null ? null : formatValue(field, kept, { locale, timeZone, reveal: true }),
  }
}
