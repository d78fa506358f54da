import { customFieldFaults, setCustomFields } from '@arrears/domain/actions/set-custom-fields/rule'
import { formatValue } from '@arrears/domain/custom-fields/format-value'
import { valueOf, type FieldValues, type MetadataSchema } from '@arrears/domain/custom-fields/metadata-schema'
import { isIdOf } from '@arrears/domain/shared/ids'
import type { Prisma } from '../../generated/prisma/client.ts'
import { fieldSubjectLabel } from '../../metadata/field-subject.ts'
import { storedSchema } from '../../metadata/stored-schema.ts'
import { defineHandler } from '../action-handler.ts'

export const setCustomFieldsHandler = defineHandler({
  rule: setCustomFields,
  async loadSubject({ tx, orgId }, account, { schemaId, subjectId, values }) {
    // Whoever changes the schema meanwhile waits, and then converts these values too.
    await tx.$queryRaw`select 1 from metadata_schema where org_id = ${orgId} and id = ${schemaId} for share`
    const schema = await tx.metadataSchema.findUnique({
      where: { orgId_id: { orgId, id: schemaId }, archivedAt: null },
    })
    const kept = await tx.customFieldSet.findUnique({
      where: { orgId_schemaId_subjectId: { orgId, schemaId, subjectId }, accountId: account.id },
      select: { values: true, version: true },
    })
    return {
      schema: schema && storedSchema(schema),
      subjectLabel: await fieldSubjectLabel(tx, orgId, account, subjectId),
      values: (kept?.values ?? {}) as FieldValues,
      version: kept?.version ?? 0,
      unknownUserIds: await unknownUsers(tx, orgId, Object.values(values)),
    }
  },
  faults: (_account, input, subject) => customFieldFaults(input, subject),
  current: (account, _input, { schema, values, version }) => ({
    version,
    value: schema && shown(schema, values, account.settings),
  }),
  async perform(plan, { tx, orgId }, account) {
    const { schemaId, subjectId } = plan
    const values = { ...plan.values } as Prisma.InputJsonObject
    await tx.customFieldSet.upsert({
      where: { orgId_schemaId_subjectId: { orgId, schemaId, subjectId } },
      create: { orgId, schemaId, subjectId, accountId: account.id, values },
      update: { values, version: { increment: 1 } },
      select: { version: true },
    })
    return { answer: { schemaId, subjectId }, subjectId }
  },
})

async function unknownUsers(
  tx: Prisma.TransactionClient,
  orgId: string,
  values: readonly unknown[],
): Promise<string[]> {
  const ids = values.filter((value) => typeof value === 'string').filter((text) => isIdOf('user', text))
  if (ids.length === 0) return []
  const members = await tx.member.findMany({
    where: { orgId, userId: { in: ids }, leftAt: null },
    select: { userId: true },
  })
  return ids.filter((id) => !members.some(({ userId }) => userId === id))
}

/** What the other editor has made of the values, in words and masked where it is shown masked. */
function shown(
  { fields }: MetadataSchema,
  values: FieldValues,
  context: { locale: string; timeZone: string },
) {
  return Object.fromEntries(
    fields.map((field) => [field.key, formatValue(field, valueOf(values, field.key), context)]),
  )
}
