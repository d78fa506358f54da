import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { DeferredOpening } from '../platform/deferred/deferred-opening.tsx'
import { usePageHead } from '../platform/page/page-head.ts'
import { PageFrame } from '../platform/page-frame/page-frame.tsx'
import {
  AgenciesPage_QueryDocument,
  type AgenciesPage_AgencyFragmentFragment,
} from './agencies-page.generated.ts'
import { AgenciesTable } from './agencies-table.tsx'

export type ListedAgency = AgenciesPage_AgencyFragmentFragment

export interface AgencyFormProps {
  /** The one to change; absent: a new one. */
  readonly agency: ListedAgency | undefined
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** The agencies that collect for the organisation. Their form stands above this area, so the route brings it. */
export function AgenciesPage({ form }: { form: (props: AgencyFormProps) => ReactNode }) {
  usePageHead('Agencies')
  const [{ data, error, fetching }, ask] = useQuery({ query: AgenciesPage_QueryDocument })
  const [editing, setEditing] = useState<ListedAgency | 'new'>()
  const agencies = data?.agencies
  const again = () => ask({ requestPolicy: 'network-only' })
  const add = (
    <Button tone="primary" icon="plus" onClick={() => setEditing('new')}>
      Add agency
    </Button>
  )
  return (
    <PageFrame
      title="Agencies"
      description="Partners that collect accounts for you, and what they need for it."
      actions={add}
    >
      {error && !agencies ? (
        <ErrorState message="The agencies could not be loaded." retrying={fetching} onRetry={again} />
      ) : null}
      {!agencies && !error ? <SkeletonLines label="Loading the agencies" lines={6} /> : null}
      {agencies?.length === 0 ? (
        <EmptyState
          size="page"
          icon="users"
          title="No agency yet"
          description="Add one, and accounts can be assigned to it from their Actions menu."
        />
      ) : null}
      {agencies && agencies.length > 0 ? <AgenciesTable agencies={agencies} onEdit={setEditing} /> : null}
      {editing ? (
        <DeferredOpening onClose={() => setEditing(undefined)}>
          {form({
            agency: editing === 'new' ? undefined : editing,
            onSaved: again,
            onClose: () => setEditing(undefined),
          })}
        </DeferredOpening>
      ) : null}
    </PageFrame>
  )
}
