import { createContext, useContext, type ReactNode } from 'react'

const LocaleContext = createContext<string | undefined>(undefined)

/** The language and region that figures and dates are written in. Without it: the browser's. */
export function LocaleProvider({ locale, children }: { locale: string; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export function useLocale(): string | undefined {
  return useContext(LocaleContext)
}
