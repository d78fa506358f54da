import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log/log.ts'
import { ChangeQueue } from './change-queue.ts'

/** Sent by the transaction that changed the account; ids only, as a notification is not held by row-level security. */
export interface AccountChange {
  readonly orgId: string
  readonly accountId: string
  readonly version: number
  readonly action: string
  readonly actorKind: string
  readonly actorUserId: string | null
  readonly actorLabel: string | null
}

export const accountChannel = 'arrears_account_changed'

type Listener = (change: AccountChange) => void

/** Hears of changed accounts from every process, and tells those who watch one. */
export interface AccountChanges {
  watch(orgId: string, accountId: string): AsyncIterableIterator<AccountChange>
  /** How many watch an account now, in this process. */
  watchers(orgId: string, accountId: string): number
  close(): Promise<void>
}

/** Listens on a connection of its own; when that breaks, it listens again, and watchers are told to look again. */
export function listenToAccountChanges(url: string, log: Log): AccountChanges {
  const listeners = new Map<string, Set<Listener>>()
  let closed = false
  let client: pg.Client | undefined

  async function listen(): Promise<void> {
    for (let pause = 250; !closed; pause = Math.min(pause * 2, 10_000)) {
      const next = new pg.Client({ connectionString: url, keepAlive: true })
      try {
        await next.connect()
        next.on('notification', ({ payload }) => payload && tell(JSON.parse(payload) as AccountChange))
        const ended = new Promise<void>((resolve) => {
          next.on('end', () => resolve())
          next.on('error', () => void next.end().then(resolve, resolve))
        })
        await next.query(`LISTEN ${accountChannel}`)
        client = next
        if (pause > 250) tellAll()
        pause = 250
        await ended
      } catch (error) {
        log.warn({ err: error }, 'live changes: the database does not answer, trying again')
        await next.end().catch(() => undefined)
      }
      if (!closed) await sleep(pause, undefined, { ref: false })
    }
  }

  function tell(change: AccountChange): void {
    for (const listener of listeners.get(`${change.orgId}/${change.accountId}`) ?? []) listener(change)
  }

  /** Notifications may have been missed while the connection was down. */
  function tellAll(): void {
    for (const [key, set] of listeners) {
      const [orgId = '', accountId = ''] = key.split('/')
      const change = {
        orgId,
        accountId,
        version: 0,
        action: 'reconnected',
        actorKind: 'system',
        actorUserId: null,
        actorLabel: 'Arrears',
      }
      for (const listener of set) listener(change)
    }
  }

  const listening = listen()

  return {
    watch: (orgId, accountId) => watchOne(listeners, `${orgId}/${accountId}`),
    watchers: (orgId, accountId) => listeners.get(`${orgId}/${accountId}`)?.size ?? 0,
    async close() {
      closed = true
      await client?.end().catch(() => undefined)
      await Promise.race([listening, sleep(500, undefined, { ref: false })])
    },
  }
}

function watchOne(listeners: Map<string, Set<Listener>>, key: string): ChangeQueue<AccountChange> {
  const queue = new ChangeQueue<AccountChange>(() => {
    set.delete(listener)
    if (set.size === 0) listeners.delete(key)
  })
  const listener: Listener = (change) => queue.push(change)
  const set = listeners.get(key) ?? new Set()
  listeners.set(key, set.add(listener))
  return queue
}
