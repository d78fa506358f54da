import { createContext, useContext } from 'react'
import type { AppShell_QueryQuery } from './app-shell.generated.ts'

export type Viewer = NonNullable<AppShell_QueryQuery['viewer']>

export const ViewerContext = createContext<Viewer | undefined>(undefined)

/** Who is signed in, and what the server says they may do. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer is used outside of the app shell')
  return viewer
}

/** For what is shown or hidden only: the server asks again. */
export function usePermission(permission: string): boolean {
  return useViewer().permissions.includes(permission)
}
