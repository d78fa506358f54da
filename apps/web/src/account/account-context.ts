import { createContext, useContext } from 'react'

export interface CurrentAccount {
  readonly id: string
  readonly reference: string
  readonly name: string
  readonly currency: string
  readonly version: number
}

export const AccountContext = createContext<CurrentAccount | undefined>(undefined)

/** The account whose page this is. */
export function useAccount(): CurrentAccount {
  const account = useContext(AccountContext)
  if (!account) throw new Error('useAccount is used outside of an account page')
  return account
}
