import { ErrorState } from '@arrears/ui/error-state'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState } from 'react'
import { useQuery } from 'urql'
import styles from './admin.module.css'
import { LayoutPage_DiffQueryDocument } from './layout-page.generated.ts'

interface VersionDiffProps {
  readonly id: string
  readonly number: number
  /** The versions it can be compared with. */
  readonly others: readonly number[]
}

/** What a version changed against the one before it, or against another. */
export function VersionDiff({ id, number, others }: VersionDiffProps) {
  const before = others.filter((other) => other < number)
  const [from, setFrom] = useState(before.length > 0 ? Math.max(...before) : Math.min(...others))
  const [{ data, error, fetching }, ask] = useQuery({
    query: LayoutPage_DiffQueryDocument,
    variables: { id, from },
  })
  const changes = data?.node?.__typename === 'LayoutVersion' ? data.node.diff : undefined
  return (
    <div className={styles.diff}>
      <Field label="Compared with" className={styles.compare ?? ''}>
        <Select
          size="sm"
          value={String(from)}
          options={others.map((other) => ({ value: String(other), label: `Version ${other}` }))}
          onChange={(event) => setFrom(Number(event.target.value))}
        />
      </Field>
      {error && !changes ? (
        <ErrorState
          message="The changes could not be loaded."
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          retrying={fetching}
        />
      ) : null}
      {!changes && fetching ? <SkeletonLines lines={3} label="Comparing" /> : null}
      {changes?.length === 0 ? <p className={styles.muted}>The two are the same.</p> : null}
      {changes && changes.length > 0 ? (
        <ul className={styles.changes}>
          {changes.map(({ kind, widgetId, text }) => (
            <li key={`${kind} ${widgetId}`}>{text}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
