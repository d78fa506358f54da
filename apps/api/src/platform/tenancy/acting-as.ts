import { AsyncLocalStorage } from 'node:async_hooks'

/** Who makes a change to people, roles or keys; the database writes it beside the change. */
export type Changer =
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'apiKey' | 'system'; readonly label: string }

const current = new AsyncLocalStorage<string>()

/** Runs work in somebody's name. Awaited within, as Prisma's queries start only when they are awaited. */
export function actingAs<T>(changer: Changer, work: () => Promise<T>): Promise<T> {
  return current.run(JSON.stringify(changer), async () => await work())
}

/** As the database reads it (`app.actor`). */
export function currentChanger(): string | undefined {
  return current.getStore()
}
