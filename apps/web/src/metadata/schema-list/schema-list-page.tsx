import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import { usePageHead } from '../../platform/page/page-head.ts'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { SchemaList_QueryDocument } from './schema-list.generated.ts'
import { SchemaTable } from './schema-table.tsx'

export const newSchemaHref = '/settings/metadata/new-schema'

/** The groups of custom fields that the organisation has defined (G1). */
export function SchemaListPage() {
  usePageHead('Custom fields')
  const [{ data, error, fetching }, ask] = useQuery({ query: SchemaList_QueryDocument })
  const schemas = data?.metadataSchemas
  return (
    <PageFrame
      title="Custom fields"
      description="Fields of your own on accounts, debtors and claims. Each schema is a group of them that can stand on the account page."
      actions={
        <ButtonLink tone="primary" icon="plus" href={newSchemaHref}>
          New schema
        </ButtonLink>
      }
    >
      {error && !schemas ? (
        <ErrorState
          message="The custom fields did not come. Check your connection and try again."
          retrying={fetching}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!schemas && !error ? <SkeletonLines label="Loading the custom fields" lines={6} /> : null}
      {schemas?.length === 0 ? (
        <EmptyState
          size="page"
          icon="settings"
          title="No custom fields yet"
          description="A credit check, a meter number, a preferred time to call: what you note of your accounts can have its own field."
          action={<ButtonLink href={newSchemaHref}>New schema</ButtonLink>}
        />
      ) : null}
      {schemas && schemas.length > 0 ? <SchemaTable schemas={schemas} /> : null}
    </PageFrame>
  )
}
