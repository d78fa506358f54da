import { permissionLabels, roleLabels, rolePermissions, roles } from '@arrears/domain/permissions/permissions'
import { Icon } from '@arrears/ui/icon'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { permissionGroups } from '../permission-groups.ts'
import styles from './people-page.module.css'

/** What each role may do, as the server decides it. */
export function RoleTable() {
  return (
    <Table label="What each role may do" className={styles.roles}>
      <thead>
        <tr>
          <ColumnHead>May</ColumnHead>
          {roles.map((role) => (
            <ColumnHead key={role} className={styles.may}>
              {roleLabels[role]}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      {permissionGroups.map((group) => (
        <tbody key={group.label}>
          <tr>
            <th scope="rowgroup" colSpan={roles.length + 1} className={styles.group}>
              {group.label}
            </th>
          </tr>
          {group.permissions.map((permission) => (
            <Row key={permission}>
              <th scope="row">{permissionLabels[permission]}</th>
              {roles.map((role) => (
                <Cell key={role} className={styles.may}>
                  {rolePermissions[role].has(permission) ? (
                    <Icon name="check" size={14} label="Yes" />
                  ) : (
                    <span className={styles.not} role="img" aria-label="No">
                      –
                    </span>
                  )}
                </Cell>
              ))}
            </Row>
          ))}
        </tbody>
      ))}
    </Table>
  )
}
