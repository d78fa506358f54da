import type { EditKind, SubjectOf, SubjectState } from './edit-subject.ts'
import { changeSubject, editingState, refreshSubject, setSaving, type EditedSubject } from './edits.ts'
import { isSameValue } from './field-value.ts'
import { conflictsOf, type Edit } from './merge-edits.ts'

export interface SaveRequest<K extends EditKind = EditKind> {
  readonly subject: SubjectOf<K>
  readonly version: number
  readonly edits: readonly Edit[]
  readonly idempotencyKey: string
}

export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'invalid'; readonly message: string; readonly fields: Readonly<Record<string, string>> }
  /** Somebody else was faster, or an earlier try had arrived after all; this is what stands there now. */
  | ({ readonly kind: 'stale' } & SubjectState)
  | { readonly kind: 'unreachable'; readonly message: string }

/** How the edits of each kind are written. */
export type EditSavers = {
  readonly [K in EditKind]: (request: SaveRequest<K>) => Promise<SaveAnswer>
}

export type SaveOutcome = 'saved' | 'invalid' | 'conflict' | 'unreachable'

/** Kept until the server has answered: saving again after a lost connection writes once. */
const pendingKeys = new Map<string, string>()

function askServer(savers: EditSavers, key: string, edited: EditedSubject): Promise<SaveAnswer> {
  const idempotencyKey = pendingKeys.get(key) ?? crypto.randomUUID()
  pendingKeys.set(key, idempotencyKey)
  const save = savers[edited.subject.kind] as (request: SaveRequest) => Promise<SaveAnswer>
  return save({
    subject: edited.subject,
    version: edited.version,
    edits: Object.values(edited.edits),
    idempotencyKey,
  })
}

/** Takes back the edits that were written, and keeps what was typed meanwhile. */
function settle(key: string, sent: EditedSubject, version: number): void {
  const values = Object.fromEntries(Object.values(sent.edits).map(({ field, mine }) => [field, mine]))
  changeSubject(key, (now) => ({
    ...now,
    version,
    errors: {},
    saved: { version, values: { ...now.saved?.values, ...values } },
    edits: Object.fromEntries(
      Object.values(now.edits)
        .filter(({ field, mine }) => !(field in values && isSameValue(values[field], mine)))
        .map((edit) => [edit.field, edit.field in values ? { ...edit, base: values[edit.field] } : edit]),
    ),
  }))
}

async function saveSubject(savers: EditSavers, key: string, mayRetry: boolean): Promise<SaveOutcome> {
  const edited = editingState().subjects[key]
  if (!edited || Object.keys(edited.edits).length === 0) return 'saved'
  if (conflictsOf(edited.edits).length > 0) return 'conflict'
  const answer = await askServer(savers, key, edited)
  if (answer.kind === 'unreachable') {
    changeSubject(key, (now) => ({ ...now, errors: { '': answer.message } }))
    return 'unreachable'
  }
  pendingKeys.delete(key)
  if (answer.kind === 'saved') {
    settle(key, edited, answer.version)
    return 'saved'
  }
  if (answer.kind === 'invalid') {
    changeSubject(key, (now) => ({
      ...now,
      errors: { ...answer.fields, ...(answer.message ? { '': answer.message } : {}) },
    }))
    return 'invalid'
  }
  refreshSubject(key, answer)
  // Where nobody else touched the same fields, nothing would be overwritten: the edits go on top.
  return mayRetry ? saveSubject(savers, key, false) : 'conflict'
}

const severity: readonly SaveOutcome[] = ['saved', 'conflict', 'invalid', 'unreachable']

/** Writes all unsaved edits, or those of some subjects. The worst of what came of them is the answer. */
export async function saveEdits(savers: EditSavers, keys?: readonly string[]): Promise<SaveOutcome> {
  if (editingState().saving) return 'unreachable'
  setSaving(true)
  try {
    const wanted = keys ?? Object.keys(editingState().subjects)
    const outcomes = await Promise.all(wanted.map((key) => saveSubject(savers, key, true)))
    return outcomes.reduce<SaveOutcome>(
      (worst, next) => (severity.indexOf(next) > severity.indexOf(worst) ? next : worst),
      'saved',
    )
  } finally {
    setSaving(false)
  }
}
