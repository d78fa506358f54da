import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import styles from './query-runner.module.css'
import { runQuery, type QueryAnswer } from './run-query.ts'

const firstQuery = `query Accounts($first: Int!) {
  accounts(first: $first, orderBy: { field: balance, direction: desc }) {
    totalCount
    nodes {
      reference
      name
      balance {
        total {
          amount
          currency
        }
      }
    }
  }
}
`

/** A small place to try the API: what it does is real, so mutations change real accounts. */
export default function QueryRunner() {
  const [query, setQuery] = useState(firstQuery)
  const [variables, setVariables] = useState('{ "first": 5 }')
  const [fault, setFault] = useState<{ variables?: string; form?: string }>({})
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<QueryAnswer>()

  const run = async () => {
    if (busy) return
    const given = readVariables(variables)
    if (!given.ok) return setFault({ variables: given.message })
    setFault({})
    setBusy(true)
    try {
      setAnswer(await runQuery(query, given.value))
    } catch {
      setFault({ form: 'The server does not answer. Check your connection and try again.' })
    }
    setBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run()
  }
  const runByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    void run()
  }

  return (
    <div className={styles.columns}>
      <Card title="Query">
        <form className={styles.form} onSubmit={submit} onKeyDown={runByKey}>
          <Banner tone="warn">
            This is no sandbox. Mutations change the real accounts of your organisation.
          </Banner>
          {fault.form ? (
            <Banner tone="danger" role="alert">
              {fault.form}
            </Banner>
          ) : null}
          <Field label="Query or mutation">
            <TextArea
              className={styles.code}
              rows={16}
              spellCheck={false}
              autoCapitalize="none"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </Field>
          <Field label="Variables" help="JSON." error={fault.variables}>
            <TextArea
              className={styles.code}
              rows={4}
              spellCheck={false}
              value={variables}
              onChange={(event) => setVariables(event.target.value)}
            />
          </Field>
          <div>
            <Button type="submit" tone="primary" icon="play" busy={busy}>
              Run
            </Button>
          </div>
        </form>
      </Card>
      <Card
        title="Answer"
        meta={
          <span className={styles.meta} role="status">
            {answer ? `Status ${answer.status}, ${answer.milliseconds} ms` : ''}
          </span>
        }
      >
        <pre className={styles.answer} tabIndex={0} aria-label="Answer" aria-busy={busy}>
          {answer?.text ?? 'Run the query to see what the server answers.'}
        </pre>
      </Card>
    </div>
  )
}

function readVariables(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  if (text.trim() === '') return { ok: true, value: {} }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value }
    return { ok: false, message: 'Variables are an object: { "name": value }.' }
  } catch {
    return { ok: false, message: 'This is not JSON. Names and texts stand in double quotes.' }
  }
}
