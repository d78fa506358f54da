import type { IconName } from '../icon/icon-paths.ts'

export interface CommandItem {
  id: string
  label: string
  description?: string
  icon?: IconName
  shortcut?: string
  /** Other words it is found by. */
  keywords?: string
  /** Cannot be chosen, and says why. */
  disabledReason?: string
}

export interface CommandGroup {
  id: string
  label: string
  items: CommandItem[]
  /** The items answer the query already (they come from a search) and are not filtered again. */
  found?: boolean
}

/** Keeps what holds every typed word, in any order; groups left empty go. */
export function matchingGroups(groups: CommandGroup[], query: string): CommandGroup[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const matches = ({ label, keywords = '' }: CommandItem) => {
    const text = `${label} ${keywords}`.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  }
  return groups
    .map((group) => (group.found ? group : { ...group, items: group.items.filter(matches) }))
    .filter(({ items }) => items.length > 0)
}
