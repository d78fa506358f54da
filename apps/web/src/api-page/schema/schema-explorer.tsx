import { Card } from '@arrears/ui/card'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { Link } from '@arrears/ui/link'
import { SearchField } from '@arrears/ui/search-field'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState } from 'react'
import { useRemote } from '../../platform/http/use-remote.ts'
import { findTypes } from './find-types.ts'
import { loadSchema, type SchemaType } from './load-schema.ts'
import styles from './schema-explorer.module.css'
import { TypeDetails } from './type-details.tsx'
import { typeHref } from './type-link.tsx'

/** Everything that can be asked and done, with what it means, as the server itself describes it. */
export default function SchemaExplorer({ typeName = 'Query' }: { typeName?: string }) {
  const { data: types, fault, loading, reload } = useRemote(loadSchema)
  if (fault && !types) return <ErrorState message={fault} retrying={loading} onRetry={() => void reload()} />
  if (!types) return <SkeletonLines label="Loading the schema" lines={14} />
  const shown = types.find(({ name }) => name === typeName)
  return (
    <div className={styles.columns}>
      <TypeList types={types} current={typeName} />
      {shown ? (
        <TypeDetails key={shown.name} type={shown} />
      ) : (
        <Card>
          <EmptyState title={`There is no type ${typeName}`} description="Choose one from the list." />
        </Card>
      )}
    </div>
  )
}

function TypeList({ types, current }: { types: readonly SchemaType[]; current: string }) {
  const [text, setText] = useState('')
  const groups = findTypes(types, text)
  const count = groups.reduce((sum, group) => sum + group.types.length, 0)
  return (
    <nav className={styles.types} aria-label="Types of the schema">
      <SearchField label="Search types and fields" value={text} onChange={setText} />
      <p className="visually-hidden" role="status">
        {text ? `${count} found` : ''}
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="Types">
        {count === 0 ? <p className={styles.none}>No type or field is called so.</p> : null}
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <h2 className={styles.kind}>{group.label}</h2>
            <ul>
              {group.types.map(({ name }) => (
                <li key={name}>
                  <Link
                    tone="quiet"
                    className={styles.type}
                    href={typeHref(name)}
                    aria-current={name === current ? 'page' : undefined}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  )
}
