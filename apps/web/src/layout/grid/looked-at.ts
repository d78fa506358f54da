import { createContext } from 'react'

/**
 * Whether widgets are there to be looked at only, because what is pressed in them would happen for real. Tabs can be turned all the
 * same: they do nothing to the account.
 */
export const LookedAtContext = createContext(false)
