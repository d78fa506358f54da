import { Card } from '@arrears/ui/card'
import { Link } from '@arrears/ui/link'
import { CopyText } from '../platform/copy-text.tsx'
import { CodeBlock } from './code-block/code-block.tsx'
import { exampleCall } from './example-call.ts'
import styles from './api-page.module.css'

export function GettingStarted() {
  const address = `${location.origin}/graphql`
  return (
    <>
      <Card title="Address">
        <div className={styles.text}>
          <p>GraphQL over HTTP: send a POST with JSON, get JSON back.</p>
          <CopyText label="Address of the API" text={address} />
        </div>
      </Card>
      <Card title="A first call">
        <div className={styles.text}>
          <p>
            Make a key under <Link href="/settings/api?part=keys">Keys</Link> and send it with every request.
            A key works for this organisation alone, and does only what its scopes allow.
          </p>
          <CodeBlock label="Example of a call" text={exampleCall(address, '<your key>')} />
        </div>
      </Card>
      <Card title="Good to know">
        <ul className={styles.list}>
          <li>
            <strong>Money</strong> is a decimal text with its currency, for example <code>"4318.20"</code> and{' '}
            <code>"EUR"</code>. Never read it as a binary fraction.
          </li>
          <li>
            <strong>Days</strong> are written <code>2026-11-27</code> and have no time zone; moments are in
            UTC.
          </li>
          <li>
            <strong>Doing something twice</strong> is prevented by <code>idempotencyKey</code>: the same key
            answers what the first call answered. Send a new one for each new intent, the old one for a second
            try.
          </li>
          <li>
            <strong>What is refused</strong> comes back as data: <code>InvalidInputError</code> with the
            fields, <code>RefusedError</code> with a code and a sentence, <code>StaleError</code> when
            somebody else was first. Not signed in, not allowed and not found are errors with{' '}
            <code>extensions.code</code>.
          </li>
          <li>
            <strong>Lists</strong> come in pages: ask for <code>first</code> and go on with <code>after</code>{' '}
            and the last <code>endCursor</code>.
          </li>
        </ul>
      </Card>
    </>
  )
}
