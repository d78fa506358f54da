import type { ConditionNames } from '@arrears/domain/layout/describe-condition'
import type { Context } from '../context.ts'
import { fieldsOf } from '../metadata/stored-schema.ts'

/** What layouts refer to by id or key, by name. */
export interface LayoutNames extends Required<ConditionNames> {
  hasField(schemaKey: string, fieldKey: string): boolean
}

const loaded = new WeakMap<Context, Promise<LayoutNames>>()

/** Names of groups, profiles and custom fields; read once for one operation, however many layouts it shows. */
export async function layoutNames(context: Context, orgId: string): Promise<LayoutNames> {
  const names = loaded.get(context) ?? loadNames(context, orgId)
  loaded.set(context, names)
  return await names
}

async function loadNames({ prisma }: Context, orgId: string): Promise<LayoutNames> {
  const named = { where: { orgId }, select: { id: true, name: true } }
  const groups = byId(await prisma.accountGroup.findMany(named))
  const profiles = byId(await prisma.profile.findMany(named))
  const schemas = await prisma.metadataSchema.findMany({
    where: { orgId },
    select: { key: true, fields: true },
  })
  const labels = new Map(
    schemas.flatMap((schema) => fieldsOf(schema).map(({ key, label }) => [`${schema.key}.${key}`, label])),
  )
  return {
    group: (id) => groups.get(id),
    profile: (id) => profiles.get(id),
    field: (schemaKey, fieldKey) => labels.get(`${schemaKey}.${fieldKey}`),
    hasField: (schemaKey, fieldKey) => labels.has(`${schemaKey}.${fieldKey}`),
  }
}

const byId = (rows: readonly { id: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, name }) => [id, name]))
