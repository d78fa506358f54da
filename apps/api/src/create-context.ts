import { resolveSettings } from '@arrears/domain/settings/resolve-settings'
import { localDateOf } from '@arrears/domain/shared/local-date'
import { LRUCache } from 'lru-cache'
import type { Context } from './context.ts'
import type { Authenticated } from './identity/authenticate.ts'
import type { Services } from './services.ts'

/** Makes the context of one operation. An organisation's time zone is read once and reused for some seconds. */
export function contextFactory({ database, changes, clock, log }: Services) {
  const timeZones = new LRUCache<string, string>({
    max: 1_000,
    ttl: 10_000,
    fetchMethod: async (orgId) => {
      const organisation = await database.identity.organisation.findUniqueOrThrow({
        where: { id: orgId },
        select: { settings: true },
      })
      return resolveSettings({ organisation: organisation.settings as Record<string, unknown> }).timeZone
        .value
    },
  })

  return async function createContext(who: Authenticated | undefined, requestId: string): Promise<Context> {
    const now = clock.now()
    const timeZone = (who && (await timeZones.fetch(who.actor.orgId))) ?? 'UTC'
    return {
      prisma: database.prisma,
      pool: database.pool,
      actor: who?.actor,
      now,
      today: localDateOf(now, timeZone),
      timeZone,
      requestId,
      log: log.child({ requestId }),
      changes,
    }
  }
}
