import { Banner } from '@arrears/ui/banner'
import { Card } from '@arrears/ui/card'
import { CodeBlock } from '../code-block/code-block.tsx'
import styles from './query-runner.module.css'
import type { QueryAnswer as Answer } from './run-query.ts'

export function QueryAnswer({ answer, busy }: { answer: Answer | undefined; busy: boolean }) {
  const summary = answer
    ? `Status ${answer.status} · ${answer.milliseconds} ms · ${(answer.bytes / 1024).toFixed(1)} KB`
    : ''
  return (
    <Card
      title="Answer"
      aria-busy={busy}
      meta={
        <span className={styles.meta} role="status">
          {busy ? 'Running' : summary}
        </span>
      }
    >
      <div className={styles.form}>
        {answer && answer.errors.length > 0 ? (
          <Banner tone="danger" role="alert">
            <ul className={styles.errors}>
              {answer.errors.map(({ message, code, path }, index) => (
                <li key={index}>
                  {message} {code ? <code>{code}</code> : null} {path ? <span>at {path}</span> : null}
                </li>
              ))}
            </ul>
          </Banner>
        ) : null}
        {answer ? (
          <CodeBlock label="Answer of the server" text={answer.text} />
        ) : (
          <p className={styles.meta}>Run the query to see what the server answers.</p>
        )}
      </div>
    </Card>
  )
}
