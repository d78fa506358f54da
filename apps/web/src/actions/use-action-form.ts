import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { z } from 'zod'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { ActionOutcome, SuccessOf } from './action-outcome.ts'
import { useAction } from './use-action.ts'
import { withoutBlanks } from './without-blanks.ts'

export interface ActionFormOptions<Values extends object, Data, Input> {
  readonly document: TypedDocumentNode<Data, { input: Input & { idempotencyKey: string } }>
  /** Named as the fields of the input are, so that what the server says finds its place. */
  readonly initial: Values
  readonly toInput: (values: Values) => Omit<Input, 'idempotencyKey'>
  /** The rule's input schema: the browser checks with it before it asks. Loaded while the person types. */
  readonly schema?: () => Promise<z.ZodType>
  readonly onDone: (value: SuccessOf<Data>, values: Values) => void
  /** Somebody else changed the thing in the meantime. Without it the message alone is shown. */
  readonly onStale?: (values: Values) => void | Promise<void>
}

type Fields = Readonly<Record<string, string>>
interface Fault {
  readonly message: string
  readonly fields: Fields
  /** Counts the faults, so that the same one twice moves the focus twice. */
  readonly attempt: number
}

async function checkInput(schema: ActionFormOptions<object, object, object>['schema'], input: object) {
  try {
    const [{ parseInput }, rule] = await Promise.all([
      import('@arrears/domain/shared/parse-input'),
      schema?.(),
    ])
    const parsed = rule && parseInput(rule, withoutBlanks(input))
    if (!parsed || parsed.ok) return undefined
    const fields: Record<string, string> = {}
    for (const { field = '', message } of parsed.error) fields[field] ??= message
    return fields
  } catch {
    // The schema could not be loaded; the server checks the same one.
    return undefined
  }
}

/** The state of an action's form: what is typed, what stands against it, and sending it once. */
export function useActionForm<
  Values extends object,
  Data extends Record<string, unknown>,
  Input extends object,
>(options: ActionFormOptions<Values, Data, Input>) {
  const { document, initial, toInput, schema, onDone, onStale } = options
  const { run, busy } = useAction(document)
  const [values, setValues] = useState(initial)
  const [fault, setFault] = useState<Fault>()
  const touched = useRef(false)
  const sending = useRef(false)

  useEffect(() => {
    // Fetched ahead; a failure shows when it is needed, and does no harm then.
    void schema?.().catch(() => undefined)
    // The schema of a dialog never changes while it is open.
  }, [schema])

  const fail = ({ message, fields }: { message: string; fields: Fields }) =>
    setFault((before) => ({ message, fields, attempt: (before?.attempt ?? 0) + 1 }))

  function set(change: Partial<Values>): void {
    touched.current = true
    setValues((before) => ({ ...before, ...change }))
    setFault((before) => before && { ...before, fields: withoutFields(before.fields, Object.keys(change)) })
  }

  /** Pressing again while it is checked or sent does nothing: one press, one mutation. */
  async function sendOnce(): Promise<void> {
    if (sending.current) return
    sending.current = true
    try {
      await send()
    } finally {
      sending.current = false
    }
  }

  async function send(): Promise<void> {
    const input = toInput(values)
    const wrong = await checkInput(schema, input)
    if (wrong) return fail({ message: '', fields: wrong })
    const outcome: ActionOutcome<SuccessOf<Data>> = await run(input)
    if (outcome.kind === 'done') return onDone(outcome.value, values)
    fail(outcome)
    if (outcome.stale) await onStale?.(values)
  }

  const known = Object.keys(values)
  const fields = fault?.fields ?? {}
  const elsewhere = Object.entries(fields).filter(([path]) => !known.some((name) => isWithin(path, name)))

  return {
    values,
    set,
    busy,
    /** Fills in what the server told, without making the form look touched. */
    reset(next: Values): void {
      setValues(next)
    },
    dirty: () => touched.current,
    error: (name: keyof Values & string): string | undefined =>
      Object.entries(fields).find(([path]) => isWithin(path, name))?.[1],
    /** What belongs to no field that is shown. */
    message: [fault?.message, ...elsewhere.map(([, message]) => message)].filter(Boolean).join(' '),
    attempt: fault?.attempt ?? 0,
    submit(event: FormEvent): void {
      event.preventDefault()
      void sendOnce()
    },
    /** For one-line controls: value and change handler of a text field. */
    text(name: { [K in keyof Values]: Values[K] extends string ? K : never }[keyof Values] & string) {
      return {
        value: values[name] as string,
        onChange: (event: { target: { value: string } }) =>
          set({ [name]: event.target.value } as unknown as Partial<Values>),
      }
    },
  }
}

export type ActionFormState<Values extends object> = Pick<
  ReturnType<typeof useActionForm<Values, Record<string, unknown>, object>>,
  'values' | 'busy' | 'dirty' | 'message' | 'attempt' | 'submit'
>

const isWithin = (path: string, name: string): boolean => path === name || path.startsWith(`${name}.`)

function withoutFields(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([path]) => !names.some((name) => isWithin(path, name))),
  )
}
