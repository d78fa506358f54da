import { ErrorState } from '@arrears/ui/error-state'
import { EmptyState } from '@arrears/ui/empty-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { ButtonLink } from '@arrears/ui/button-link'
import { useQuery } from 'urql'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { emptyField, draftOf } from './draft.ts'
import { SchemaEditor } from './schema-editor.tsx'
import { SchemaEditor_QueryDocument } from './schema-editor.generated.ts'

export interface SchemaEditorPageProps {
  /** Without one a new schema is written. */
  readonly schemaKey?: string
  /** Goes to the page of the schema, after the first save of a new one. */
  readonly onCreated: (key: string) => void
}

export function SchemaEditorPage({ schemaKey, onCreated }: SchemaEditorPageProps) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: SchemaEditor_QueryDocument,
    variables: { key: schemaKey ?? '' },
    pause: schemaKey === undefined,
  })
  if (schemaKey === undefined) {
    const draft = { key: '', label: '', appliesTo: 'account' as const, fields: [emptyField('first')] }
    return <SchemaEditor initial={draft} onCreated={onCreated} />
  }
  const schema = data?.metadataSchema
  if (schema) {
    // Asking again when the window comes back must not throw away what is being written.
    return <SchemaEditor key={schema.id} initial={draftOf(schema)} schema={schema} onCreated={onCreated} />
  }
  return (
    <PageFrame title="Custom fields">
      {error ? (
        <ErrorState
          message="The schema did not come. Check your connection and try again."
          retrying={fetching}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!data && !error ? <SkeletonLines label="Loading the schema" lines={10} /> : null}
      {data && !schema ? (
        <EmptyState
          size="page"
          icon="search"
          title="There is no such schema"
          description={`Nothing here has the key ${schemaKey}.`}
          action={<ButtonLink href="/settings/metadata">All custom fields</ButtonLink>}
        />
      ) : null}
    </PageFrame>
  )
}
