import { useSyncExternalStore } from 'react'
import { keptChoice } from './kept-choice.ts'

export type Theme = 'light' | 'dark' | 'system'

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
const kept = keptChoice<Theme>('arrears.theme', 'system', ['light', 'dark'], apply)

function apply(): void {
  const theme = kept.read()
  const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
}

prefersDark.addEventListener('change', apply)

export const setTheme = kept.set

export const useTheme = (): Theme => useSyncExternalStore(kept.listen, kept.read)
