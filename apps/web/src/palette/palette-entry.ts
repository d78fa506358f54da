import type { CommandGroup, CommandItem } from '@arrears/ui/command-palette'

/** A line of the palette and what choosing it does. */
export interface PaletteEntry extends CommandItem {
  readonly run: () => void
}

export interface PaletteGroup extends Omit<CommandGroup, 'items'> {
  readonly items: readonly PaletteEntry[]
}

export function entryOf(groups: readonly PaletteGroup[], id: string): PaletteEntry | undefined {
  return groups.flatMap(({ items }) => items).find((entry) => entry.id === id)
}

export function asCommandGroups(groups: readonly PaletteGroup[]): CommandGroup[] {
  return groups.map(({ items, ...group }) => ({
    ...group,
    items: items.map(({ run: _run, ...item }) => item),
  }))
}
