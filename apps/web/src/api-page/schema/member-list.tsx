import { Chip } from '@arrears/ui/chip'
import { useEffect, useRef } from 'react'
import type { SchemaField, SchemaInput } from './load-schema.ts'
import { Prose } from './prose.tsx'
import styles from './schema-explorer.module.css'
import { TypeLink } from './type-link.tsx'

export interface MemberListProps {
  readonly label: string
  readonly members: readonly (SchemaField | SchemaInput)[]
  /** The one that was searched for. */
  readonly pointedAt?: string
}

/** Fields of a type or of an input, or the arguments of an operation. */
export function MemberList({ label, members, pointedAt }: MemberListProps) {
  return (
    <dl className={styles.members} aria-label={label}>
      {members.map((member) => (
        <Member key={member.name} member={member} pointedAt={member.name === pointedAt} />
      ))}
    </dl>
  )
}

function Member({ member, pointedAt }: { member: SchemaField | SchemaInput; pointedAt: boolean }) {
  const { name, type, description } = member
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pointedAt) row.current?.scrollIntoView({ block: 'center' })
  }, [pointedAt])
  const defaultValue = 'defaultValue' in member ? member.defaultValue : null
  const deprecated = 'isDeprecated' in member && member.isDeprecated
  return (
    <div ref={row} className={pointedAt ? styles.pointedAt : undefined}>
      <dt>
        <code>{name}</code> <TypeLink type={type} />
        {defaultValue === null ? null : <code className={styles.default}>= {defaultValue}</code>}
        {deprecated ? <Chip tone="warn">deprecated</Chip> : null}
      </dt>
      <dd>
        <Prose text={description} />
        {'args' in member && member.isDeprecated ? (
          <p>
            <Prose text={member.deprecationReason} />
          </p>
        ) : null}
        {'args' in member && member.args.length > 0 ? <Arguments of={member} /> : null}
      </dd>
    </div>
  )
}

function Arguments({ of: field }: { of: SchemaField }) {
  return (
    <ul className={styles.arguments} aria-label={`Arguments of ${field.name}`}>
      {field.args.map(({ name, type, description, defaultValue }) => (
        <li key={name}>
          <code>{name}</code> <TypeLink type={type} />
          {defaultValue === null ? null : <code> = {defaultValue}</code>} <Prose text={description} />
        </li>
      ))}
    </ul>
  )
}
