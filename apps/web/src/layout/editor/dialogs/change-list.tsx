import { describeChange } from '@arrears/domain/layout/describe-change'
import { diffLayouts } from '@arrears/domain/layout/diff-layouts'
import type { Layout } from '@arrears/domain/layout/placement'
import { conditionNames } from '../condition-names.ts'
import { useEditor } from '../editor-context.ts'
import styles from './dialogs.module.css'

interface ChangeListProps {
  readonly before: Layout
  readonly after: Layout
  /** What is said when the two are the same. */
  readonly same: string
}

/** What changed between two layouts, in plain words. */
export function ChangeList({ before, after, same }: ChangeListProps) {
  const { vocabulary } = useEditor()
  const changes = diffLayouts(before, after, conditionNames(vocabulary))
  if (changes.length === 0) return <p className={styles.none}>{same}</p>
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.widgetId}`}>{describeChange(change)}</li>
      ))}
    </ul>
  )
}
