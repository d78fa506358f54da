import { Link } from '@arrears/ui/link'
import { nameOf, writeType, type TypeRef } from './load-schema.ts'
import styles from './schema-explorer.module.css'

export function typeHref(name: string, field?: string): string {
  return `/settings/api?${new URLSearchParams({ part: 'schema', type: name, ...(field ? { field } : {}) }).toString()}`
}

/** Where an operation can be tried out. */
export function queryHref(root: string, field: string): string {
  return `/settings/api?${new URLSearchParams({ part: 'query', type: root, field }).toString()}`
}

export function TypeLink({ type }: { type: TypeRef }) {
  return (
    <Link className={styles.typeLink} href={typeHref(nameOf(type))}>
      {writeType(type)}
    </Link>
  )
}
