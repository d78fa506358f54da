import { Chip } from '@arrears/ui/chip'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { subjectLabels } from '../metadata-words.ts'
import type { SchemaList_QueryQuery } from './schema-list.generated.ts'
import styles from './schema-table.module.css'

type ListedSchema = SchemaList_QueryQuery['metadataSchemas'][number]

/** Those in use first. */
export function SchemaTable({ schemas }: { schemas: readonly ListedSchema[] }) {
  const locale = useLocale()
  const ordered = schemas.toSorted((a, b) => Number(a.archived) - Number(b.archived))
  return (
    <div className={styles.frame}>
      <Table label="Schemas" density="list" minWidth="560px">
        <thead>
          <tr>
            <ColumnHead>Schema</ColumnHead>
            <ColumnHead>On</ColumnHead>
            <ColumnHead numeric>Fields</ColumnHead>
            <ColumnHead numeric>Filled in</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ id, key, label, appliesTo, archived, valueCount, fields }) => (
            <Row key={id}>
              <th scope="row">
                <span className={styles.label}>
                  <Link href={`/settings/metadata/${encodeURIComponent(key)}`}>{label}</Link>
                  {archived ? <Chip tone="outline">archived</Chip> : null}
                </span>
                <span className={styles.key}>{key}</span>
              </th>
              <Cell>{subjectLabels[appliesTo]}</Cell>
              <Cell numeric>{fields.filter(({ retired }) => !retired).length}</Cell>
              <Cell numeric>{new Intl.NumberFormat(locale).format(valueCount)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
