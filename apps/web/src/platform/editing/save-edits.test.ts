import { beforeEach, describe, expect, it } from 'vitest'
import { discardAllEdits, editingState, refreshSubject, resolveEdit, setEdit } from './edits.ts'
import { saveEdits, type EditSavers, type SaveAnswer, type SaveRequest } from './save-edits.ts'

const subject = { kind: 'debtor', accountId: 'acc_1', id: 'dbt_1' } as const
const key = 'debtor/dbt_1'
const current = { label: 'Marisol Keane', version: 4, values: { name: 'Marisol Keane', employer: 'Lir' } }

const edit = (field: string, value: unknown) => setEdit(subject, current, { field, value, label: field })
const edits = () => editingState().subjects[key]?.edits ?? {}

function answering(...answers: SaveAnswer[]) {
  const asked: SaveRequest<'debtor'>[] = []
  const debtor = async (request: SaveRequest<'debtor'>): Promise<SaveAnswer> => {
    asked.push(request)
    return answers.shift() ?? { kind: 'saved', version: 99 }
  }
  const savers: EditSavers = { debtor, customFields: async () => ({ kind: 'saved', version: 1 }) }
  return { savers, asked }
}

beforeEach(() => discardAllEdits())

describe('edits in place', () => {
  it('are taken back by typing what was there', () => {
    edit('employer', 'Acme')
    edit('employer', 'Lir')
    expect(edits()).toEqual({})
    expect(editingState().subjects).toEqual({})
  })

  it('survive a refresh that touches other fields', () => {
    edit('employer', 'Acme')
    refreshSubject(key, { version: 5, values: { name: 'Marisol Byrne', employer: 'Lir' } })
    expect(edits()['employer']).toMatchObject({ mine: 'Acme', base: 'Lir' })
    expect(editingState().subjects[key]?.version).toBe(5)
  })

  it('ignore an older answer that comes late', () => {
    edit('employer', 'Acme')
    refreshSubject(key, { version: 3, values: { employer: 'Older' } })
    expect(edits()['employer']).not.toHaveProperty('theirs')
  })

  it('compare what is masked by its mask', () => {
    const masked = { ...current, masked: { nationalId: '•••• 4471' } }
    setEdit(subject, masked, { field: 'nationalId', value: '123', label: 'National id' })
    refreshSubject(key, { version: 5, values: current.values, masked: { nationalId: '•••• 4471' } })
    expect(edits()['nationalId']).not.toHaveProperty('theirs')
    refreshSubject(key, { version: 6, values: current.values, masked: { nationalId: '•••• 9000' } })
    expect(edits()['nationalId']).toHaveProperty('theirs', { value: '•••• 9000' })
  })
})

describe('saving edits', () => {
  it('writes all edits of a subject at once, with the version that was seen', async () => {
    edit('employer', 'Acme')
    edit('name', 'Marisol Byrne')
    const { savers, asked } = answering({ kind: 'saved', version: 5 })
    expect(await saveEdits(savers)).toBe('saved')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ version: 4, subject })
    expect(asked[0]?.edits.map(({ field, mine }) => [field, mine])).toEqual([
      ['employer', 'Acme'],
      ['name', 'Marisol Byrne'],
    ])
    expect(edits()).toEqual({})
  })

  it('shows what was saved until the refresh brings it', async () => {
    edit('employer', 'Acme')
    await saveEdits(answering({ kind: 'saved', version: 5 }).savers)
    expect(editingState().subjects[key]?.saved).toEqual({ version: 5, values: { employer: 'Acme' } })
    refreshSubject(key, { version: 5, values: { employer: 'Acme' } })
    expect(editingState().subjects).toEqual({})
  })

  it('lays the next edit over what was just saved, also before a refresh', async () => {
    edit('employer', 'Acme')
    await saveEdits(answering({ kind: 'saved', version: 5 }).savers)
    edit('employer', 'Borealis')
    refreshSubject(key, { version: 5, values: { employer: 'Acme' } })
    expect(edits()['employer']).toEqual({
      field: 'employer',
      label: 'employer',
      base: 'Acme',
      mine: 'Borealis',
    })
  })

  it('keeps everything when the server does not answer, and sends the same key again', async () => {
    edit('employer', 'Acme')
    const { savers, asked } = answering({ kind: 'unreachable', message: 'No answer' })
    expect(await saveEdits(savers)).toBe('unreachable')
    expect(edits()['employer']).toMatchObject({ mine: 'Acme' })
    expect(await saveEdits(savers)).toBe('saved')
    expect(asked[1]?.idempotencyKey).toBe(asked[0]?.idempotencyKey)
  })

  it('shows at the field what was not accepted, until it is changed', async () => {
    edit('employer', 'Acme')
    const { savers, asked } = answering({ kind: 'invalid', message: '', fields: { employer: 'Too long' } })
    expect(await saveEdits(savers)).toBe('invalid')
    expect(editingState().subjects[key]?.errors).toEqual({ employer: 'Too long' })
    edit('employer', 'Ace')
    expect(editingState().subjects[key]?.errors).toEqual({})
    await saveEdits(savers)
    expect(asked[1]?.idempotencyKey).not.toBe(asked[0]?.idempotencyKey)
  })

  it('goes on top of a change to other fields by itself', async () => {
    edit('employer', 'Acme')
    const { savers, asked } = answering(
      { kind: 'stale', version: 6, values: { name: 'Marisol Byrne', employer: 'Lir' } },
      { kind: 'saved', version: 7 },
    )
    expect(await saveEdits(savers)).toBe('saved')
    expect(asked.map(({ version }) => version)).toEqual([4, 6])
  })

  it('never overwrites the same field without a choice', async () => {
    edit('employer', 'Acme')
    const { savers, asked } = answering({ kind: 'stale', version: 6, values: { employer: 'Borealis' } })
    expect(await saveEdits(savers)).toBe('conflict')
    expect(await saveEdits(savers)).toBe('conflict')
    expect(asked).toHaveLength(1)
    resolveEdit(key, 'employer', 'mine')
    expect(await saveEdits(savers)).toBe('saved')
    expect(asked[1]).toMatchObject({ version: 6 })
  })

  it('writes nothing when theirs was chosen', async () => {
    edit('employer', 'Acme')
    const { savers, asked } = answering({ kind: 'stale', version: 6, values: { employer: 'Borealis' } })
    await saveEdits(savers)
    resolveEdit(key, 'employer', 'theirs')
    expect(await saveEdits(savers)).toBe('saved')
    expect(asked).toHaveLength(1)
  })

  it('keeps what was typed while it was saving', async () => {
    edit('employer', 'Acme')
    const savers: EditSavers = {
      debtor: async () => {
        edit('employer', 'Acme Ltd')
        return { kind: 'saved', version: 5 }
      },
      customFields: async () => ({ kind: 'saved', version: 1 }),
    }
    await saveEdits(savers)
    expect(edits()['employer']).toMatchObject({ base: 'Acme', mine: 'Acme Ltd' })
  })

  it('saves the rest when one subject is refused', async () => {
    edit('employer', 'Acme')
    const fields = { kind: 'customFields', accountId: 'acc_1', id: 'acc_1', schemaId: 'mds_1' } as const
    setEdit(fields, { label: 'Credit', version: 1, values: {} }, { field: 'score', value: 7, label: 'Score' })
    const { savers } = answering({ kind: 'invalid', message: 'No', fields: {} })
    expect(await saveEdits(savers)).toBe('invalid')
    expect(Object.keys(edits())).toEqual(['employer'])
    expect(editingState().subjects['customFields/mds_1/acc_1']?.edits).toEqual({})
  })

  it('does not start twice', async () => {
    edit('employer', 'Acme')
    const { savers, asked } = answering()
    await Promise.all([saveEdits(savers), saveEdits(savers)])
    expect(asked).toHaveLength(1)
  })
})
