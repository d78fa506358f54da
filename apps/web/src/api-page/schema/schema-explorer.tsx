import { Card } from '@arrears/ui/card'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useRemote } from '../../platform/http/use-remote.ts'
import { Contents } from './contents.tsx'
import { rootLabels } from './find-entries.ts'
import { loadSchema } from './load-schema.ts'
import { OperationDetails } from './operation-details.tsx'
import styles from './schema-explorer.module.css'
import { TypeDetails } from './type-details.tsx'

export interface SchemaExplorerProps {
  readonly typeName?: string
  readonly fieldName?: string
}

/** Everything that can be asked and done, with what it means, as the server itself describes it. */
export default function SchemaExplorer({ typeName = 'Query', fieldName }: SchemaExplorerProps) {
  const { data: types, fault, loading, reload } = useRemote(loadSchema)
  if (fault && !types) return <ErrorState message={fault} retrying={loading} onRetry={() => void reload()} />
  if (!types) return <SkeletonLines label="Loading the schema" lines={14} />
  const type = types.find(({ name }) => name === typeName)
  const operation = typeName in rootLabels && type?.fields?.find(({ name }) => name === fieldName)
  return (
    <div className={styles.columns}>
      <Contents types={types} type={typeName} field={fieldName} />
      {!type ? (
        <Card>
          <EmptyState title={`There is no type ${typeName}`} description="Choose one from the contents." />
        </Card>
      ) : null}
      {operation ? (
        <OperationDetails key={operation.name} types={types} root={typeName} operation={operation} />
      ) : null}
      {type && !operation ? (
        <TypeDetails key={type.name} types={types} type={type} field={fieldName} />
      ) : null}
    </div>
  )
}
