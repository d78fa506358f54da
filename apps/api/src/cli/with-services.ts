import { openConfiguredServices } from '../open-configured-services.ts'
import { OperatorError } from '../platform/config/operator-error.ts'
import { readConfig } from '../platform/config/config.ts'
import { borrowDatabase } from '../platform/database/provide-database.ts'
import { actingAs } from '../platform/tenancy/acting-as.ts'
import type { Services } from '../services.ts'

/** Runs a command that works on people, organisations and keys, and closes what it opened. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const config = readConfig()
  const database = await borrowDatabase(config, console.error)
  try {
    const services = await openConfiguredServices(config, database.url)
    try {
      return await actingAs({ kind: 'system', label: 'command line' }, () => work(services))
    } finally {
      await services.close()
    }
  } finally {
    await database.close()
  }
}

/** The organisation with this id or short name. */
export async function findOrganisation(
  { database }: Services,
  name: string,
): Promise<{ id: string; name: string }> {
  const found = await database.identity.organisation.findFirst({
    where: { OR: [{ id: name }, { slug: name }] },
    select: { id: true, name: true },
  })
  if (found) return found
  const all = await database.identity.organisation.findMany({ select: { slug: true }, take: 10 })
  const there =
    all.length === 0
      ? 'There is none yet: add --new-org "Its name".'
      : `There are: ${all.map(({ slug }) => slug).join(', ')}.`
  throw new OperatorError(`There is no organisation ${name}. ${there}`)
}
