import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import type { SchemaField, SchemaInput, SchemaType } from './load-schema.ts'
import styles from './schema-explorer.module.css'
import { TypeLink } from './type-link.tsx'

const kindNames: Readonly<Record<string, string>> = {
  OBJECT: 'object',
  INTERFACE: 'interface',
  UNION: 'union',
  INPUT_OBJECT: 'input',
  ENUM: 'enumeration',
  SCALAR: 'scalar',
}

export function TypeDetails({ type }: { type: SchemaType }) {
  const { fields, inputFields, enumValues, possibleTypes, interfaces } = type
  return (
    <Card title={type.name} meta={<Chip tone="outline">{kindNames[type.kind] ?? type.kind}</Chip>}>
      <div className={styles.details}>
        {type.description ? <p>{type.description}</p> : null}
        {interfaces && interfaces.length > 0 ? (
          <p className={styles.also}>
            Is also{' '}
            {interfaces.map((one) => (
              <TypeLink key={one.name} type={one} />
            ))}
          </p>
        ) : null}
        {fields ? <Members label="Fields" members={fields} /> : null}
        {inputFields ? <Members label="Fields" members={inputFields} /> : null}
        {enumValues ? (
          <dl className={styles.members} aria-label="Values">
            {enumValues.map(({ name, description }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {possibleTypes && possibleTypes.length > 0 ? (
          <>
            <h3>One of</h3>
            <ul className={styles.possible}>
              {possibleTypes.map((one) => (
                <li key={one.name}>
                  <TypeLink type={one} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Card>
  )
}

function Members({ label, members }: { label: string; members: readonly (SchemaField | SchemaInput)[] }) {
  return (
    <dl className={styles.members} aria-label={label}>
      {members.map((member) => (
        <div key={member.name}>
          <dt>
            <code>{member.name}</code> <TypeLink type={member.type} />
            {'isDeprecated' in member && member.isDeprecated ? <Chip tone="warn">deprecated</Chip> : null}
          </dt>
          <dd>
            {member.description}
            {'deprecationReason' in member && member.deprecationReason ? (
              <p>{member.deprecationReason}</p>
            ) : null}
            {'args' in member && member.args.length > 0 ? <Arguments of={member} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Arguments({ of: field }: { of: SchemaField }) {
  return (
    <ul className={styles.arguments} aria-label={`Arguments of ${field.name}`}>
      {field.args.map(({ name, type, description, defaultValue }) => (
        <li key={name}>
          <code>{name}</code> <TypeLink type={type} />
          {defaultValue ? <span> = {defaultValue}</span> : null}
          {description ? <span> {description}</span> : null}
        </li>
      ))}
    </ul>
  )
}
