import { Link } from '@arrears/ui/link'
import { findUses, type TypeUse } from './find-uses.ts'
import type { SchemaType } from './load-schema.ts'
import styles from './schema-explorer.module.css'
import { typeHref } from './type-link.tsx'

export function TypeUses({ types, name }: { types: readonly SchemaType[]; name: string }) {
  const { answered, given } = findUses(types, name)
  return (
    <>
      <Uses label="Answered by" uses={answered} />
      <Uses label="Given to" uses={given} />
    </>
  )
}

function Uses({ label, uses }: { label: string; uses: readonly TypeUse[] }) {
  if (uses.length === 0) return null
  return (
    <>
      <h3>{label}</h3>
      <ul className={styles.inline}>
        {uses.map(({ type, field }) => (
          <li key={`${type}.${field}`}>
            <Link className={styles.typeLink} href={typeHref(type, field)}>
              {type}.{field}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
