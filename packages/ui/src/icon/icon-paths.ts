import { firstIconPaths } from './first-icon-paths.ts'
import { moreIconPaths } from './more-icon-paths.ts'

/** Every icon: for whoever wants to see them all. Screens load them in two parts. */
export const iconPaths = { ...firstIconPaths, ...moreIconPaths }

export type IconName = keyof typeof iconPaths
