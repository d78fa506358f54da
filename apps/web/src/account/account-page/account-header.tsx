import { MoneyText } from '@arrears/ui/money-text'
import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'

export function AccountHeader({ account }: { account: AccountHeader_AccountFragmentFragment }) {
  return (
    <header>
      <h1>{account.name}</h1>
      <span>{account.reference}</span>
      <MoneyText {...account.balance.total} />
    </header>
  )
}
