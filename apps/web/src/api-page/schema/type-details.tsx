import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import type { SchemaType } from './load-schema.ts'
import { MemberList } from './member-list.tsx'
import { Prose } from './prose.tsx'
import styles from './schema-explorer.module.css'
import { TypeLink } from './type-link.tsx'
import { TypeUses } from './type-uses.tsx'

const kindNames: Readonly<Record<string, string>> = {
  OBJECT: 'object',
  INTERFACE: 'interface',
  UNION: 'union',
  INPUT_OBJECT: 'input',
  ENUM: 'enumeration',
  SCALAR: 'scalar',
}

export interface TypeDetailsProps {
  readonly types: readonly SchemaType[]
  readonly type: SchemaType
  /** The field that was searched for. */
  readonly field?: string
}

export function TypeDetails({ types, type, field }: TypeDetailsProps) {
  const { name, kind, description, fields, inputFields, enumValues, possibleTypes, interfaces } = type
  return (
    <Card title={<code>{name}</code>} meta={<Chip tone="outline">{kindNames[kind] ?? kind}</Chip>}>
      <div className={styles.details}>
        {description ? (
          <p>
            <Prose text={description} />
          </p>
        ) : null}
        {interfaces && interfaces.length > 0 ? (
          <p className={styles.also}>
            Is also{' '}
            {interfaces.map((one) => (
              <TypeLink key={one.name} type={one} />
            ))}
          </p>
        ) : null}
        {fields ? <MemberList label="Fields" members={fields} pointedAt={field} /> : null}
        {inputFields ? <MemberList label="Fields" members={inputFields} pointedAt={field} /> : null}
        {enumValues ? (
          <dl className={styles.members} aria-label="Values">
            {enumValues.map((value) => (
              <div key={value.name} className={value.name === field ? styles.pointedAt : undefined}>
                <dt>
                  <code>{value.name}</code>
                </dt>
                <dd>
                  <Prose text={value.description} />
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        {possibleTypes && possibleTypes.length > 0 ? (
          <>
            <h3>One of</h3>
            <ul className={styles.inline}>
              {possibleTypes.map((one) => (
                <li key={one.name}>
                  <TypeLink type={one} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <TypeUses types={types} name={name} />
      </div>
    </Card>
  )
}
