import { resolveSettings } from '@arrears/domain/settings/resolve-settings'
import { localDateOf } from '@arrears/domain/shared/local-date'
import { LRUCache } from 'lru-cache'
import type { Context } from './context.ts'
import type { Authenticated } from './identity/authenticate.ts'
import { loadOrganisations } from './identity/load-organisations.ts'
import type { Services } from './services.ts'

interface Place {
  readonly timeZone: string
  readonly locale: string
}

/** Makes the context of one operation. Where an organisation is, is read once and reused for some seconds. */
export function contextFactory({ database, changes, files, clock, log }: Services) {
  const places = new LRUCache<string, Place>({
    max: 1_000,
    ttl: 10_000,
    // Whoever waits while it is forgotten still gets an answer.
    ignoreFetchAbort: true,
    fetchMethod: async (orgId) => {
      const organisation = await database.identity.organisation.findUniqueOrThrow({
        where: { id: orgId },
        select: { settings: true },
      })
      const settings = resolveSettings({ organisation: organisation.settings as Record<string, unknown> })
      return { timeZone: settings.timeZone.value, locale: settings.locale.value }
    },
  })

  // Pages that follow the settings ask again at once, and are not told a second time.
  changes.onFollowed((orgId) => places.delete(orgId))

  return async function createContext(who: Authenticated | undefined, requestId: string): Promise<Context> {
    const now = clock.now()
    const place = who && (await places.fetch(who.actor.orgId))
    const { timeZone, locale } = place ?? { timeZone: 'UTC', locale: 'en' }
    return {
      prisma: database.prisma,
      pool: database.pool,
      actor: who?.actor,
      now,
      today: localDateOf(now, timeZone),
      timeZone,
      locale,
      requestId,
      log: log.child({ requestId }),
      changes,
      files,
      organisationsOf: (userId) => loadOrganisations(database.identity, userId),
    }
  }
}
