import type { Layout } from '@arrears/domain/layout/placement'
import { roleLabels, rolePermissions, roles, type Role } from '@arrears/domain/permissions/permissions'
import { Combobox } from '@arrears/ui/combobox'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { useState } from 'react'
import { useQuery } from 'urql'
import { AccountContext, useAccount } from '../../account/account-context.ts'
import { useViewer, ViewerContext } from '../../shell/viewer-context.ts'
import { useDebounced } from '../../platform/use-debounced.ts'
import { LayoutGrid } from '../grid/layout-grid.tsx'
import { LookedAtContext } from '../grid/looked-at.ts'
import { WidgetSkeleton } from '../grid/widget-skeleton.tsx'
import {
  LayoutPreview_AccountsQueryDocument,
  LayoutPreview_QueryDocument,
} from './layout-preview.generated.ts'
import styles from './layout-preview.module.css'

/** The layout as somebody in a role would see it on an account: conditions and permissions are asked of the server. */
export function LayoutPreview({ accountId, content }: { accountId: string; content: Layout }) {
  const current = useAccount()
  const viewer = useViewer()
  const [role, setRole] = useState<Role>('agent')
  const [account, setAccount] = useState(current)
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed, 250)
  const [found] = useQuery({
    query: LayoutPreview_AccountsQueryDocument,
    variables: { search },
    pause: search.trim().length < 2,
  })
  const [{ data, error, fetching }, ask] = useQuery({
    query: LayoutPreview_QueryDocument,
    variables: { input: { content, accountId: account.id, role } },
  })
  const accounts = found.data?.accounts.nodes ?? []
  const options = [current, ...accounts.filter(({ id }) => id !== accountId)]
  return (
    <>
      <div className={styles.choices}>
        <Field label="Seen by" className={styles.role ?? ''}>
          <Select
            value={role}
            options={roles.map((value) => ({ value, label: roleLabels[value] }))}
            onChange={(event) => setRole(roles.find((value) => value === event.target.value) ?? role)}
          />
        </Field>
        <div className={styles.account}>
          <Combobox
            label="On the account"
            value={account.id}
            options={options.map(({ id, name, reference }) => ({ id, label: `${name} (${reference})` }))}
            onSearch={setTyped}
            busy={found.fetching}
            onSelect={(id) => setAccount(options.find((option) => option.id === id) ?? account)}
          />
        </div>
      </div>
      {error && !data ? (
        <ErrorState
          message="The preview could not be made."
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          retrying={fetching}
        />
      ) : null}
      {!data && fetching ? <WidgetSkeleton lines={8} label="Making the preview" /> : null}
      {data?.layoutPreview.length === 0 ? (
        <EmptyState
          title="They would see nothing"
          description="No widget's condition holds on this account, or the role may read none of them."
        />
      ) : null}
      {data ? (
        <AccountContext value={account}>
          <LookedAtContext value>
            {/* There is no button for what the role may not do. */}
            <ViewerContext value={{ ...viewer, permissions: [...rolePermissions[role]] }}>
              <LayoutGrid accountId={account.id} widgets={data.layoutPreview} />
            </ViewerContext>
          </LookedAtContext>
        </AccountContext>
      ) : null}
    </>
  )
}
