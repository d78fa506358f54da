import { EmptyState } from '@arrears/ui/empty-state'
import type { IconName } from '@arrears/ui/icon'
import { usePageHead } from '../../platform/page/page-head.ts'
import { useAccount } from '../account-context.ts'

const tabs = {
  files: { name: 'Files', icon: 'file', title: 'No files are kept on this account.' },
  messages: { name: 'Messages', icon: 'mail', title: 'No messages were sent from this account.' },
  group: {
    name: 'Group',
    icon: 'users',
    title: 'This account is not linked to other accounts of its debtor.',
  },
} as const satisfies Record<string, { name: string; icon: IconName; title: string }>

/** A tab that holds nothing for this account, and says so. */
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
