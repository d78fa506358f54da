import { Link } from '@arrears/ui/link'
import { nameOf, writeType, type TypeRef } from './load-schema.ts'
import styles from './schema-explorer.module.css'

export const typeHref = (name: string) => `/settings/api?part=schema&type=${encodeURIComponent(name)}`

export function TypeLink({ type }: { type: TypeRef }) {
  return (
    <Link className={styles.typeLink} href={typeHref(nameOf(type))}>
      {writeType(type)}
    </Link>
  )
}
