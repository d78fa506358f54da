import { toast } from '@arrears/ui/toast'
import { useRef, useState } from 'react'
import { useClient } from 'urql'
import type { Edit } from '../../platform/editing/merge-edits.ts'
import type { Definition, Level } from './level.ts'
import { saveSettings, type Faults, type NamedLevel } from './save-settings.ts'
import { changedValues, conflictsOf, type Draft } from './settings-draft.ts'

export interface SettingsDraft {
  readonly level: Level
  readonly draft: Draft
  readonly change: (key: string, typed: unknown) => void
  /** How many settings differ from what is set. */
  readonly count: number
  readonly busy: boolean
  readonly faults: Faults
  readonly conflicts: readonly Edit[]
  readonly choose: (key: string, choice: 'mine' | 'theirs') => void
  readonly discard: () => void
  /** Answers the faults, so that the first of them can be brought into view. */
  readonly save: () => Promise<Faults>
}

/** The draft of one level: what was typed over what is set, saved at once, never over what somebody else has changed. */
export function useSettingsDraft(
  initial: Level,
  named: NamedLevel,
  definitions: readonly Definition[],
): SettingsDraft {
  const client = useClient()
  const [level, setLevel] = useState(initial)
  const [draft, setDraft] = useState<Draft>({})
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<Faults>({})
  const [conflicts, setConflicts] = useState<readonly Edit[]>([])
  const idempotencyKey = useRef<string>(undefined)
  const values = changedValues(draft, level, definitions)

  const without =
    (key: string) =>
    ({ [key]: _gone, ...rest }: Readonly<Record<string, unknown>>) =>
      rest
  const refuse = (next: Faults): Faults => {
    setFaults(next)
    return next
  }
  const write = async (version: number): Promise<Faults> => {
    idempotencyKey.current ??= crypto.randomUUID()
    const saved = await saveSettings(client, named, {
      version,
      values,
      idempotencyKey: idempotencyKey.current,
    })
    // Kept only while nobody knows whether it was done.
    if (saved.kind !== 'unreachable') idempotencyKey.current = undefined
    if (saved.kind === 'refused' || saved.kind === 'unreachable') return refuse(saved.faults)
    if (saved.kind === 'stale') {
      const found = conflictsOf(values, level, saved.level, definitions)
      setLevel(saved.level)
      setConflicts(found)
      // Where they changed other settings than we did, nothing stands in the way.
      return found.length === 0 ? await write(saved.level.version) : {}
    }
    setLevel(saved.level)
    setDraft({})
    toast.show({ message: `The settings of ${saved.level.name} are saved.`, tone: 'ok' })
    return refuse({})
  }

  return {
    level,
    draft,
    count: Object.keys(values).length,
    busy,
    faults,
    conflicts,
    change(key, typed) {
      idempotencyKey.current = undefined
      setDraft((current) => ({ ...current, [key]: typed }))
      setFaults((current) => without(key)(current) as Faults)
    },
    choose(key, choice) {
      if (choice === 'theirs') setDraft((current) => without(key)(current))
      setConflicts((current) => current.filter(({ field }) => field !== key))
    },
    discard() {
      idempotencyKey.current = undefined
      setDraft({})
      setFaults({})
      setConflicts([])
    },
    async save() {
      if (busy) return {}
      setBusy(true)
      const found = await write(level.version)
      setBusy(false)
      return found
    },
  }
}
