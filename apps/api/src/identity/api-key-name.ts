import type { Context } from '../context.ts'

const loaded = new WeakMap<Context, Promise<ReadonlyMap<string, string>>>()

/** What an API key is called. An organisation has few keys, so that one statement per operation reads them all. */
export async function apiKeyName(context: Context, id: string): Promise<string> {
  const names = loaded.get(context) ?? loadNames(context)
  loaded.set(context, names)
  return (await names).get(id) ?? 'API key'
}

async function loadNames({ prisma, actor }: Context): Promise<ReadonlyMap<string, string>> {
  if (!actor) return new Map()
  const keys = await prisma.apiKey.findMany({
    where: { referenceId: actor.orgId },
    select: { id: true, name: true },
  })
  return new Map(keys.map(({ id, name }) => [id, name ?? 'API key']))
}
