import { useEffect, useSyncExternalStore } from 'react'

export interface Crumb {
  readonly label: string
  /** The last crumb, the page itself, has none. */
  readonly href?: string
}

export interface PageHead {
  /** Of the browser's tab, before the product's name. */
  readonly title: string
  /** Where one is; the last is the page itself. */
  readonly crumbs: readonly Crumb[]
}

const listeners = new Set<() => void>()
const heads = new Set<PageHead>()
const none: PageHead = { title: '', crumbs: [] }
let current = none

/** A page and a tab in it may both speak; the deeper one is what is looked at. Effects of children run before their parents'. */
function show(): void {
  current = [...heads].reduce(
    (shown, head) => (head.crumbs.length >= shown.crumbs.length ? head : shown),
    none,
  )
  document.title = current.title ? `${current.title} · Arrears` : 'Arrears'
  for (const listener of listeners) listener()
}

/**
 * Says which page is shown: the title of the tab and the breadcrumb of the top bar. `parents` lead to it and are compared by
 * their labels and addresses, so they may be written in place.
 */
export function usePageHead(title: string, parents: readonly Crumb[] = []): void {
  const key = JSON.stringify(parents)
  useEffect(() => {
    const head = { title, crumbs: [...(JSON.parse(key) as Crumb[]), { label: title }] }
    heads.add(head)
    show()
    return () => {
      heads.delete(head)
      show()
    }
  }, [title, key])
}

export function useCurrentPageHead(): PageHead {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
