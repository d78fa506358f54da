import { Button } from '@arrears/ui/button'
import { useLocale } from '@arrears/ui/locale'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { formatDayOf, formatMoment } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import type { ApiKey } from './api-key-requests.ts'
import styles from './api-keys.module.css'
import { KeyExpiry } from './key-expiry.tsx'
import { KeyScopes } from './key-scopes.tsx'

export interface ApiKeysTableProps {
  readonly keys: readonly ApiKey[]
  readonly onRevoke: (key: ApiKey) => void
}

export function ApiKeysTable({ keys, onRevoke }: ApiKeysTableProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  return (
    <Table label="Keys" minWidth="720px">
      <thead>
        <tr>
          <ColumnHead>Name</ColumnHead>
          <ColumnHead>Scopes</ColumnHead>
          <ColumnHead>Made</ColumnHead>
          <ColumnHead>Works until</ColumnHead>
          <ColumnHead>Last used</ColumnHead>
          <ColumnHead>
            <span className="visually-hidden">What can be done</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <Row key={key.id}>
            <th scope="row">
              <span className={styles.name}>{key.name}</span>
              <span className={styles.start}>{key.start ? `${key.start}…` : ''}</span>
            </th>
            <Cell>
              <KeyScopes scopes={key.scopes} />
            </Cell>
            <Cell className={styles.day}>{formatDayOf(key.createdAt, timeZone, locale)}</Cell>
            <Cell className={styles.day}>
              <KeyExpiry expiresAt={key.expiresAt} />
            </Cell>
            <Cell className={styles.day}>
              {key.lastUsedAt ? formatMoment(key.lastUsedAt, timeZone, locale) : 'never'}
            </Cell>
            <Cell>
              <Button size="sm" aria-label={`Revoke the key ${key.name}`} onClick={() => onRevoke(key)}>
                Revoke
              </Button>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
