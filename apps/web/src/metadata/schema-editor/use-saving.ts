import { toast } from '@arrears/ui/toast'
import { useRef, useState } from 'react'
import { useClient } from 'urql'
import { checkDraft } from './check-draft.ts'
import { draftOf } from './draft.ts'
import {
  archiveSchema,
  createSchema,
  schemaEffects,
  updateSchema,
  type Faults,
  type Saved,
  type Schema,
  type SchemaEffects,
} from './save-schema.ts'
import type { DraftEditing } from './use-schema-draft.ts'

export interface SchemaSaving {
  readonly busy: boolean
  readonly faults: Faults
  /** Counts presses that were refused, so that the first fault is brought into view each time. */
  readonly refusals: number
  /** What a change would do; waits for a yes. */
  readonly effects: SchemaEffects | undefined
  readonly dismissEffects: () => void
  /** Somebody else saved first. */
  readonly stale: boolean
  /** Goes on with what is written here, over what the other saved. */
  readonly keepMine: () => void
  readonly save: () => Promise<void>
  readonly confirm: () => Promise<void>
  readonly archive: () => Promise<void>
}

/** Check, show the effects, save: the way of a schema from the form to the server. */
export function useSaving(
  editing: DraftEditing,
  initial: Schema | undefined,
  onCreated: (key: string) => void,
): SchemaSaving {
  const client = useClient()
  const [target, setTarget] = useState(initial)
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<Faults>({})
  const [refusals, setRefusals] = useState(0)
  const [effects, setEffects] = useState<SchemaEffects>()
  const [newer, setNewer] = useState<number>()
  const key = useRef<string>(undefined)
  const { draft } = editing

  const refuse = (next: Faults) => {
    setFaults(next)
    setRefusals((count) => count + 1)
  }
  const run = async (act: (idempotencyKey: string) => Promise<Saved>, done: (schema: Schema) => void) => {
    setBusy(true)
    const saved = await act((key.current ??= crypto.randomUUID()))
    setBusy(false)
    setEffects(undefined)
    // Kept only while nobody knows whether it was done.
    if (saved.kind !== 'unreachable') key.current = undefined
    if (saved.kind === 'stale') return setNewer(saved.version)
    if (saved.kind !== 'saved') return refuse(saved.faults)
    setFaults({})
    setTarget(saved.schema)
    editing.reset(draftOf(saved.schema))
    done(saved.schema)
  }
  const write = (schema: Schema) =>
    run(
      (id) => updateSchema(client, schema, draft, id),
      ({ label }) => toast.show({ message: `${label} is saved.`, tone: 'ok' }),
    )

  return {
    busy,
    faults,
    refusals,
    effects,
    dismissEffects: () => setEffects(undefined),
    stale: newer !== undefined,
    keepMine() {
      if (target && newer !== undefined) setTarget({ ...target, version: newer })
      setNewer(undefined)
    },
    async save() {
      if (busy) return
      const wrong = checkDraft(draft)
      if (Object.keys(wrong).length > 0) return refuse(wrong)
      setFaults({})
      if (!target)
        return run(
          (id) => createSchema(client, draft, id),
          (schema) => onCreated(schema.key),
        )
      setBusy(true)
      const found = await schemaEffects(client, target, draft)
      setBusy(false)
      if (!found.effects) return refuse({ '': found.message ?? 'This did not work. Try again.' })
      if (found.effects.effects.length === 0) return write(target)
      setEffects(found.effects)
    },
    async confirm() {
      if (target && !busy) await write(target)
    },
    async archive() {
      if (!target || busy) return
      await run(
        (id) => archiveSchema(client, target, id),
        ({ label }) => toast.show({ message: `${label} is archived.`, tone: 'ok' }),
      )
    },
  }
}
