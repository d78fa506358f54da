import { EmptyState } from '@arrears/ui/empty-state'
import type { IconName } from '@arrears/ui/icon'
import { usePageHead } from '../../platform/page/page-head.ts'
import { useAccount } from '../account-context.ts'

const tabs = {
  messages: {
    name: 'Messages',
    icon: 'mail',
    title: 'Arrears does not send messages yet, so there are none here.',
  },
  group: {
    name: 'Group',
    icon: 'users',
    title: 'Arrears does not link the accounts of one debtor yet, so there is no group here.',
  },
} as const satisfies Record<string, { name: string; icon: IconName; title: string }>

/** A tab whose feature is not there yet, and says so. */
export function EmptyTab({ tab }: { tab: keyof typeof tabs }) {
  const { reference, name } = useAccount()
  const { name: tabName, icon, title } = tabs[tab]
  usePageHead(tabName, [
    { label: 'Accounts', href: '/accounts' },
    { label: name, href: `/accounts/${encodeURIComponent(reference)}` },
  ])
  return (
    <section aria-labelledby="tab-heading">
      <h2 id="tab-heading" className="visually-hidden">
        {tabName}
      </h2>
      <EmptyState size="page" icon={icon} title={title} />
    </section>
  )
}
