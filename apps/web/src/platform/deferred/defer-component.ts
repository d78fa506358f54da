import { createElement, lazy, type ComponentType, type ElementType } from 'react'
import { fetchOnce } from './fetch-once.ts'

const failures = new Set<() => void>()

/** To be called when a failure was shown: what failed is fetched anew the next time that it is drawn. */
export function forgetFailures(): void {
  for (const forget of failures) forget()
  failures.clear()
}

const faults = new WeakSet<object>()

/** Whether it is that code did not come. Anything else is a fault of what did. */
export const isMissingCode = (error: object): boolean => faults.has(error)

/**
 * A component whose code is fetched when it is first drawn, in a `DeferredPlace` or a `DeferredOpening`. React's own `lazy` keeps a
 * failed fetch for as long as the tab is open; this one forgets it once it was shown.
 */
export function deferComponent<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const fetchCode = fetchOnce(load)
  const attempt = () =>
    lazy(() =>
      fetchCode().catch((error: object) => {
        faults.add(error)
        failures.add(() => {
          Code = attempt()
        })
        throw error
      }),
    )
  let Code: ElementType = attempt()
  // A failed fetch has never been on the screen: nothing that is drawn loses its state when it is replaced.
  const Deferred = (props: Props) => createElement(Code, props)
  return Object.assign(Deferred, {
    /** Somebody is about to need it. */
    fetchAhead: () => void fetchCode().catch(() => undefined),
  })
}
