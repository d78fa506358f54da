import {
  permissionLabels,
  permissions,
  rolePermissions,
  type Permission,
} from '@arrears/domain/permissions/permissions'
import { Button } from '@arrears/ui/button'
import { Checkbox } from '@arrears/ui/checkbox'
import { useId } from 'react'
import { permissionGroups } from '../../people/permission-groups.ts'
import styles from './api-keys.module.css'

export interface ScopeChoiceProps {
  readonly scopes: ReadonlySet<Permission>
  readonly error?: string
  readonly onChange: (scopes: ReadonlySet<Permission>) => void
}

const presets = [
  { label: 'Only read', scopes: rolePermissions.readOnly },
  { label: 'As an agent', scopes: rolePermissions.agent },
  { label: 'All', scopes: new Set(permissions) },
  { label: 'None', scopes: new Set<Permission>() },
]

/** What a key may do: the same permissions that roles are made of. */
export function ScopeChoice({ scopes, error, onChange }: ScopeChoiceProps) {
  const faultId = useId()
  const toggle = (scope: Permission, on: boolean) => {
    const next = new Set(scopes)
    if (on) next.add(scope)
    else next.delete(scope)
    onChange(next)
  }
  return (
    <fieldset className={styles.choice} aria-describedby={error ? faultId : undefined}>
      <legend>Scopes: what the key may do</legend>
      <div className={styles.presets}>
        {presets.map((preset) => (
          <Button key={preset.label} size="sm" onClick={() => onChange(preset.scopes)}>
            {preset.label}
          </Button>
        ))}
        <span className={styles.count} role="status">
          {scopes.size} of {permissions.length} chosen
        </span>
      </div>
      {error ? (
        <p id={faultId} role="alert" className={styles.fault}>
          {error}
        </p>
      ) : null}
      {permissionGroups.map((group) => (
        <fieldset key={group.label} className={styles.scopeGroup}>
          <legend>{group.label}</legend>
          <div className={styles.grid}>
            {group.permissions.map((scope) => (
              <Checkbox
                key={scope}
                label={permissionLabels[scope]}
                help={<code>{scope}</code>}
                checked={scopes.has(scope)}
                onChange={(event) => toggle(scope, event.target.checked)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  )
}
