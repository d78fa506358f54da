import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log/log.ts'
import { ActionListeners } from './action-listeners.ts'
import { ChangeQueue } from './change-queue.ts'

/** Sent by the transaction that changed the account; ids only, as a notification is not held by row-level security. */
export interface AccountChange {
  readonly orgId: string
  readonly accountId: string
  /** Zero when the account itself did not move, or nobody knows whether it did. */
  readonly version: number
  readonly action: string
  readonly actorKind: string
  readonly actorUserId: string | null
  readonly actorLabel: string | null
}

/** As sent. Without an account it is about something that accounts follow, all of the organisation or those of a profile. */
export type SentChange = Omit<AccountChange, 'accountId'> &
  ({ readonly accountId: string } | { readonly accountId: null; readonly profileId: string | null })

export const accountChannel = 'arrears_account_changed'

/** An account that is watched. Its profile never changes. */
export interface Watched {
  readonly orgId: string
  readonly accountId: string
  readonly profileId: string
}

interface Watcher extends Watched {
  readonly queue: ChangeQueue<AccountChange>
}

/** Hears of changed accounts from every process, and tells those who watch one. */
export interface AccountChanges {
  watch(watched: Watched): AsyncIterableIterator<AccountChange>
  /** How many watch an account now, in this process. */
  watchers(orgId: string, accountId: string): number
  /** Asks to be told of what accounts follow, such as settings, by the organisation in which it changed. */
  onFollowed(listener: (orgId: string) => void): void
  /** Those who wait for certain actions on whichever account. */
  readonly actions: ActionListeners
  close(): Promise<void>
}

/** Listens on a connection of its own; when that breaks, it listens again, and watchers are told to look again. */
export function listenToAccountChanges(url: string, log: Log): AccountChanges {
  const watchers = new Map<string, Set<Watcher>>()
  const actions = new ActionListeners()
  const followedListeners: ((orgId: string) => void)[] = []
  let closed = false
  let client: pg.Client | undefined

  async function listen(): Promise<void> {
    for (let pause = 250; !closed; pause = Math.min(pause * 2, 10_000)) {
      const next = new pg.Client({ connectionString: url, keepAlive: true })
      try {
        await next.connect()
        next.on('notification', ({ payload }) => payload && tell(JSON.parse(payload) as SentChange))
        const ended = new Promise<void>((resolve) => {
          next.on('end', () => resolve())
          next.on('error', () => void next.end().then(resolve, resolve))
        })
        await next.query(`LISTEN ${accountChannel}`)
        client = next
        if (pause > 250) {
          for (const set of watchers.values()) push(set, missed)
          actions.miss()
        }
        pause = 250
        await ended
      } catch (error) {
        log.warn({ err: error }, 'live changes: the database does not answer, trying again')
        await next.end().catch(() => undefined)
      }
      if (!closed) await sleep(pause, undefined, { ref: false })
    }
  }

  function tell(change: SentChange): void {
    const { orgId, accountId } = change
    if (accountId !== null) {
      actions.hear(orgId, change)
      return push(watchers.get(keyOf(orgId, accountId)), change)
    }
    const { profileId } = change
    for (const listener of followedListeners) listener(orgId)
    for (const set of watchers.values()) {
      const followers = [...set].filter(
        (one) => one.orgId === orgId && (profileId === null || one.profileId === profileId),
      )
      push(followers, change)
    }
  }

  const listening = listen()

  return {
    watch: (watched) => watch(watchers, watched),
    onFollowed: (listener) => void followedListeners.push(listener),
    watchers: (orgId, accountId) => watchers.get(keyOf(orgId, accountId))?.size ?? 0,
    actions,
    async close() {
      closed = true
      await client?.end().catch(() => undefined)
      await Promise.race([listening, sleep(500, undefined, { ref: false })])
    },
  }
}

/** Notifications may have been missed while the connection was down. */
const missed = {
  version: 0,
  action: 'reconnected',
  actorKind: 'system',
  actorUserId: null,
  actorLabel: 'Arrears',
} as const

/** Each watcher hears of its own account. */
function push(
  watchers: Iterable<Watcher> | undefined,
  change: Omit<AccountChange, 'orgId' | 'accountId'>,
): void {
  for (const { queue, orgId, accountId } of watchers ?? []) queue.push({ ...change, orgId, accountId })
}

const keyOf = (orgId: string, accountId: string): string => `${orgId}/${accountId}`

function watch(watchers: Map<string, Set<Watcher>>, watched: Watched): ChangeQueue<AccountChange> {
  const key = keyOf(watched.orgId, watched.accountId)
  const set = watchers.get(key) ?? new Set()
  const queue = new ChangeQueue<AccountChange>(() => {
    set.delete(watcher)
    if (set.size === 0) watchers.delete(key)
  })
  const watcher = { ...watched, queue }
  watchers.set(key, set.add(watcher))
  return queue
}
