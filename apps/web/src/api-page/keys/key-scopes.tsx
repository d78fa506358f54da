import { isPermission, permissionLabels, permissions } from '@arrears/domain/permissions/permissions'
import styles from './api-keys.module.css'

/** The scopes of a key in a word, and one by one when opened. */
export function KeyScopes({ scopes }: { scopes: readonly string[] }) {
  const labels = scopes.map((scope) => (isPermission(scope) ? permissionLabels[scope] : scope))
  const [only] = labels
  if (labels.length === 1) return only
  return (
    <details className={styles.scopes}>
      <summary>{labels.length === permissions.length ? 'Everything' : `${labels.length} scopes`}</summary>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </details>
  )
}
