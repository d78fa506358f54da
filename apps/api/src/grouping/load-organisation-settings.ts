import { requireActor, type Context } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'

const settingsOf = inBatches(async (orgIds, context: Context) => {
  const organisations = await findRows(context, 'organisation', {
    where: { id: { in: [...orgIds] } },
    select: { id: true, settings: true },
  })
  return new Map(organisations.map(({ id, settings }) => [id, settings as Record<string, unknown>]))
})

/** What is set for the whole organisation of a request; read once for all rows that ask. */
export async function organisationSettings(context: Context): Promise<Record<string, unknown>> {
  return (await settingsOf(context, requireActor(context).orgId)) ?? {}
}
