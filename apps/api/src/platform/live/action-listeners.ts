import { ChangeQueue } from './change-queue.ts'

/** An action that was done somewhere in the organisation; without an account when some may have been missed. */
export interface DoneAction {
  readonly action: string
  readonly accountId: string | null
}

interface Listener {
  readonly orgId: string
  readonly actions: ReadonlySet<string>
  readonly queue: ChangeQueue<DoneAction>
}

/** Those who wait for certain actions on whichever account, such as a list of tasks for what changes tasks. */
export class ActionListeners {
  readonly #listeners = new Set<Listener>()

  listen(orgId: string, actions: ReadonlySet<string>): AsyncIterableIterator<DoneAction> {
    const queue = new ChangeQueue<DoneAction>(() => this.#listeners.delete(listener))
    const listener = { orgId, actions, queue }
    this.#listeners.add(listener)
    return queue
  }

  hear(orgId: string, { action, accountId }: DoneAction): void {
    for (const listener of this.#listeners) {
      if (listener.orgId === orgId && listener.actions.has(action)) listener.queue.push({ action, accountId })
    }
  }

  /** What was done in the meantime was told to nobody. */
  miss(): void {
    for (const { queue } of this.#listeners) queue.push({ action: 'reconnected', accountId: null })
  }

  /** How many of an organisation listen now, in this process. */
  count(orgId: string): number {
    return [...this.#listeners].filter((listener) => listener.orgId === orgId).length
  }
}
