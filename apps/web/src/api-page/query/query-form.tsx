import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { Field } from '@arrears/ui/field'
import { Kbd } from '@arrears/ui/kbd'
import { TextArea } from '@arrears/ui/text-area'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { Example } from '../example/write-example.ts'
import { keepDraft } from './draft.ts'
import { QueryAnswer } from './query-answer.tsx'
import styles from './query-runner.module.css'
import { readVariables } from './read-variables.ts'
import { runQuery, type QueryAnswer as Answer } from './run-query.ts'

export function QueryForm({ start }: { start: Example }) {
  const [draft, setDraft] = useState(start)
  const [fault, setFault] = useState<{ variables?: string; form?: string }>({})
  const [answer, setAnswer] = useState<Answer>()
  const [busy, setBusy] = useState(false)
  const running = useRef<AbortController>(undefined)
  useEffect(() => keepDraft(draft), [draft])
  useEffect(() => () => running.current?.abort(), [])

  const run = async () => {
    if (busy) return
    const given = readVariables(draft.variables)
    if (!given.ok) return setFault({ variables: given.message })
    setFault({})
    setBusy(true)
    const call = (running.current = new AbortController())
    try {
      setAnswer(await runQuery(draft.query, given.value, call.signal))
    } catch {
      if (!call.signal.aborted)
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
  const changesThings = /^\s*mutation\b/m.test(draft.query)

  return (
    <div className={styles.columns}>
      <Card title="Query">
        <form className={styles.form} onSubmit={submit}>
          {changesThings ? (
            <Banner tone="warn">
              This is no sandbox: a mutation changes the real accounts of your organisation.
            </Banner>
          ) : null}
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
              value={draft.query}
              onKeyDown={runByKey}
              onChange={(event) => setDraft({ ...draft, query: event.target.value })}
            />
          </Field>
          <Field label="Variables" help="As JSON." error={fault.variables}>
            <TextArea
              className={styles.code}
              rows={4}
              spellCheck={false}
              autoCapitalize="none"
              value={draft.variables}
              onKeyDown={runByKey}
              onChange={(event) => setDraft({ ...draft, variables: event.target.value })}
            />
          </Field>
          <div className={styles.run}>
            <Button type="submit" tone="primary" icon="play" busy={busy}>
              Run
            </Button>
            {busy ? <Button onClick={() => running.current?.abort()}>Stop waiting</Button> : null}
            <span className={styles.meta}>
              or <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
            </span>
          </div>
        </form>
      </Card>
      <QueryAnswer answer={answer} busy={busy} />
    </div>
  )
}
