import { SkeletonLines } from '@arrears/ui/skeleton'
import { TabsNav } from '@arrears/ui/tabs-nav'
import { ErrorState } from '@arrears/ui/error-state'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../platform/deferred/deferred-place.tsx'
import { usePageHead } from '../platform/page/page-head.ts'
import { PageFrame } from '../platform/page-frame/page-frame.tsx'
import { RequirePermission } from '../shell/require-permission.tsx'
import { usePermission } from '../shell/viewer-context.ts'
import type { ApiPart, ApiSearch } from './api-search.ts'
import { GettingStarted } from './getting-started.tsx'

const ApiKeys = deferComponent(() => import('./keys/api-keys.tsx'))
const SchemaExplorer = deferComponent(() => import('./schema/schema-explorer.tsx'))
const QueryRunner = deferComponent(() => import('./query/query-runner.tsx'))

const parts = [
  { part: 'start', label: 'How to call it' },
  { part: 'keys', label: 'Keys' },
  { part: 'schema', label: 'Schema' },
  { part: 'query', label: 'Try a query' },
] as const satisfies readonly { part: ApiPart; label: string }[]

/** The same API that these pages use, for programs of third parties (N1). */
export function ApiPage({ search }: { search: ApiSearch }) {
  usePageHead('API')
  const mayManageKeys = usePermission('apiKey:manage')
  const shown = search.part ?? 'start'
  return (
    <PageFrame
      title="API"
      description="Everything these pages read and do, your own programs can read and do as well."
      tabs={
        <TabsNav
          label="Parts of the API page"
          items={parts
            .filter(({ part }) => part !== 'keys' || mayManageKeys)
            .map(({ part, label }) => ({
              label,
              href: part === 'start' ? '/settings/api' : `/settings/api?part=${part}`,
              current: part === shown,
            }))}
        />
      }
    >
      <DeferredPlace
        key={shown}
        waiting={<SkeletonLines label="Loading" lines={8} />}
        renderFailed={(again) => (
          <ErrorState message="This part could not be loaded. Check your connection." onRetry={again} />
        )}
      >
        {shown === 'start' ? <GettingStarted /> : null}
        {shown === 'keys' ? (
          <RequirePermission permission="apiKey:manage">
            <ApiKeys />
          </RequirePermission>
        ) : null}
        {shown === 'schema' ? <SchemaExplorer typeName={search.type} fieldName={search.field} /> : null}
        {shown === 'query' ? <QueryRunner root={search.type} fieldName={search.field} /> : null}
      </DeferredPlace>
    </PageFrame>
  )
}
