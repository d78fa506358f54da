import { ButtonLink } from '@arrears/ui/button-link'
import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import { writeExample } from '../example/write-example.ts'
import { CodeBlock } from '../code-block/code-block.tsx'
import type { SchemaField, SchemaType } from './load-schema.ts'
import { MemberList } from './member-list.tsx'
import { Prose } from './prose.tsx'
import styles from './schema-explorer.module.css'
import { queryHref, TypeLink } from './type-link.tsx'

export interface OperationDetailsProps {
  readonly types: readonly SchemaType[]
  /** `Query`, `Mutation` or `Subscription`. */
  readonly root: string
  readonly operation: SchemaField
}

export function OperationDetails({ types, root, operation }: OperationDetailsProps) {
  const { name, description, args, type, isDeprecated, deprecationReason } = operation
  const example = writeExample(types, root, operation)
  return (
    <Card
      title={<code>{name}</code>}
      meta={<Chip tone="outline">{root.toLowerCase()}</Chip>}
      action={
        root === 'Subscription' ? null : (
          <ButtonLink size="sm" icon="play" href={queryHref(root, name)}>
            Try it
          </ButtonLink>
        )
      }
    >
      <div className={styles.details}>
        <p>
          <Prose text={description} />
        </p>
        {isDeprecated ? (
          <p>
            <Chip tone="warn">deprecated</Chip> <Prose text={deprecationReason} />
          </p>
        ) : null}
        <p>
          Answers <TypeLink type={type} />
        </p>
        {root === 'Subscription' ? (
          <p className={styles.also}>
            Over WebSocket at <code>/graphql</code>, with the protocol <code>graphql-transport-ws</code>.
          </p>
        ) : null}
        <h3>Arguments</h3>
        {args.length > 0 ? <MemberList label="Arguments" members={args} /> : <p>It takes none.</p>}
        <h3>Example</h3>
        <CodeBlock label={`Example of ${name}`} text={example.query} />
        {example.variables === '{}' ? null : (
          <>
            <h3>Its variables</h3>
            <CodeBlock label={`Variables of ${name}`} text={example.variables} />
          </>
        )}
      </div>
    </Card>
  )
}
