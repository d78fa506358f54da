import type { FieldValues } from '@arrears/domain/custom-fields/metadata-schema'
import type { Context } from '../context.ts'
import type { MetadataSchema } from '../generated/prisma/client.ts'
import { fieldsOf } from './stored-schema.ts'

/** The custom fields of one account, debtor or claim under one schema. */
export interface FieldSet {
  readonly schema: MetadataSchema
  readonly subjectId: string
  /** 0 while nothing has been kept. */
  readonly version: number
  /** What is kept, or the defaults while nothing is. */
  readonly values: FieldValues
  /** Names of the users among the values. */
  readonly userNames: ReadonlyMap<string, string>
}

interface Wanted {
  readonly orgId: string
  readonly accountId: string
  /** Only this schema, though it be archived. */
  readonly schemaKey?: string | null | undefined
  readonly schemaId?: string
  readonly subjectId?: string
  /** What the client asks for of schemas. */
  readonly query?: object
}

/** The custom fields of an account, of its debtors, and of those of its claims that are open or have any filled in. */
export async function loadFieldSets(context: Context, wanted: Wanted): Promise<FieldSet[]> {
  const { prisma } = context
  const { orgId, accountId, schemaKey, schemaId } = wanted
  const schemas = await prisma.metadataSchema.findMany({
    ...wanted.query,
    where: {
      orgId,
      ...(schemaId ? { id: schemaId } : schemaKey ? { key: schemaKey } : { archivedAt: null }),
    },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
  const kept = await prisma.customFieldSet.findMany({
    where: { orgId, accountId, schemaId: { in: schemas.map(({ id }) => id) } },
  })
  const subjects = {
    account: [accountId],
    debtor: schemas.some(({ appliesTo }) => appliesTo === 'debtor') ? await debtorIds(context, wanted) : [],
    claim: schemas.some(({ appliesTo }) => appliesTo === 'claim')
      ? await claimIds(
          context,
          wanted,
          kept.map(({ subjectId }) => subjectId),
        )
      : [],
  }
  const sets = schemas.flatMap((schema) =>
    subjects[schema.appliesTo as keyof typeof subjects]
      .filter((subjectId) => !wanted.subjectId || subjectId === wanted.subjectId)
      .map((subjectId) => {
        const set = kept.find((row) => row.schemaId === schema.id && row.subjectId === subjectId)
        const values = (set?.values ?? defaultsOf(schema)) as FieldValues
        return { schema, subjectId, version: set?.version ?? 0, values }
      }),
  )
  const userNames = await namesOfUsers(context, orgId, sets)
  return sets.map((set) => ({ ...set, userNames }))
}

const defaultsOf = (schema: MetadataSchema): FieldValues =>
  Object.fromEntries(fieldsOf(schema).flatMap((field) => (field.retired ? [] : [[field.key, field.default]])))

async function debtorIds({ prisma }: Context, { orgId, accountId }: Wanted): Promise<string[]> {
  const rows = await prisma.debtor.findMany({
    where: { orgId, accountId },
    orderBy: [{ isPrimary: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function claimIds(
  { prisma }: Context,
  { orgId, accountId, subjectId }: Wanted,
  filledIn: readonly string[],
): Promise<string[]> {
  const asked = subjectId ? [...filledIn, subjectId] : [...filledIn]
  const rows = await prisma.claim.findMany({
    where: { orgId, accountId, OR: [{ state: 'open' }, { id: { in: asked } }] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function namesOfUsers(
  { prisma }: Context,
  orgId: string,
  sets: readonly Pick<FieldSet, 'schema' | 'values'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = sets.flatMap(({ schema, values }) =>
    fieldsOf(schema).flatMap(({ type, key }) =>
      type === 'user' && values[key] ? [String(values[key])] : [],
    ),
  )
  if (ids.length === 0) return new Map()
  const members = await prisma.member.findMany({
    where: { orgId, userId: { in: ids } },
    select: { userId: true, name: true },
  })
  return new Map(members.map(({ userId, name }) => [userId, name]))
}
