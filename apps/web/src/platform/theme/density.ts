import { useSyncExternalStore } from 'react'
import { keptChoice } from './kept-choice.ts'

/** How close rows and cards stand. */
export type Density = 'comfortable' | 'compact'

const kept = keptChoice<Density>('arrears.density', 'comfortable', ['compact'], () => {
  document.documentElement.dataset['density'] = kept.read()
})

export const setDensity = kept.set

export const useDensity = (): Density => useSyncExternalStore(kept.listen, kept.read)
