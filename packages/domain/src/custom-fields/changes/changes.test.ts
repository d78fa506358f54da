import { describe, expect, it } from 'vitest'
import type { ActionContext } from '../../actions/define-action.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'
import { parseInput } from '../../shared/parse-input.ts'
import type { MetadataSchema } from '../metadata-schema.ts'
import { schemaChangeEffects } from '../schema-change-effects.ts'
import { archiveMetadataSchema } from './archive-metadata-schema.ts'
import { createMetadataSchema } from './create-metadata-schema.ts'
import { editedSchema, schemaEditFaults, updateMetadataSchema } from './update-metadata-schema.ts'

const id = 'mds_01j00000000000000000000000'
const ctx: ActionContext = {
  today: '2026-11-21' as LocalDate,
  now: '2026-11-21T09:00:00.000Z' as Instant,
  timeZone: 'UTC',
  actor: { kind: 'system', name: 'Test', orgId: 'org_01j00000000000000000000000' },
}

function givenSchema(fields: readonly object[]): MetadataSchema {
  const read = parseInput(createMetadataSchema.input, {
    key: 'credit',
    label: 'Credit',
    appliesTo: 'account',
    fields,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return { ...read.value, id, version: 3 }
}

const score = { key: 'score', label: 'Score', type: 'number' }
const agency = {
  key: 'agency',
  label: 'Agency',
  type: 'choice',
  settings: {
    choices: [
      { value: 'a', label: 'Aster' },
      { value: 'b', label: 'Birch' },
    ],
  },
}
const schema = givenSchema([score, agency])
const subject = { schema, isArchived: false, countsOfLost: {} }
const edit = (change: object) => ({ id, expectedVersion: 3, ...change }) as never

describe('createMetadataSchema', () => {
  it('names the path of every fault', () => {
    const read = parseInput(createMetadataSchema.input, {
      key: 'credit',
      label: '',
      appliesTo: 'account',
      fields: [{ ...score, type: 'colour' }],
    })
    expect(!read.ok && read.error.map(({ field }) => field)).toEqual(['label', 'fields.0.type'])
  })

  it('refuses a key that is taken', () => {
    expect(createMetadataSchema.decide(null, schema, ctx, { isKeyTaken: true })).toMatchObject({
      ok: false,
      error: { code: 'KEY_TAKEN', field: 'key' },
    })
  })
})

describe('updateMetadataSchema', () => {
  it('retires what is left out and changes the label alone', () => {
    const decided = updateMetadataSchema.decide(
      null,
      edit({ label: 'Rating', fields: [score] }),
      ctx,
      subject,
    )
    expect(decided).toMatchObject({ ok: true, value: { retired: ['agency'], schema: { label: 'Rating' } } })
  })

  it.each([
    ['an archived schema', edit({ label: 'x' }), { ...subject, isArchived: true }, 'SCHEMA_ARCHIVED'],
    ['an old version', edit({ label: 'x', expectedVersion: 2 }), subject, 'STALE'],
    ['no change', edit({ fields: [score, agency] }), subject, 'NOTHING_CHANGED'],
    [
      'a type that loses values',
      edit({ fields: [{ ...score, type: 'date' }, agency] }),
      { ...subject, countsOfLost: { score: 4 } },
      'TYPE_CHANGE_LOSES_DATA',
    ],
  ])('refuses %s', (_name, given, about, code) => {
    expect(updateMetadataSchema.decide(null, given, ctx, about)).toMatchObject({ ok: false, error: { code } })
  })

  it('tells all faults at once', () => {
    const fields = [
      { ...score, label: '' },
      { ...agency, type: 'nothing' },
    ]
    expect(schemaEditFaults({ fields }, subject).map(({ field }) => field)).toEqual([
      'fields.0.label',
      'fields.1.type',
    ])
  })
})

describe('archiveMetadataSchema', () => {
  it('is done once', () => {
    const given = { id, expectedVersion: 3 }
    expect(archiveMetadataSchema.decide(null, given, ctx, { version: 3, isArchived: false }).ok).toBe(true)
    expect(archiveMetadataSchema.decide(null, given, ctx, { version: 3, isArchived: true }).ok).toBe(false)
    expect(archiveMetadataSchema.decide(null, given, ctx, { version: 4, isArchived: false }).ok).toBe(false)
  })
})

describe('schemaChangeEffects', () => {
  it('counts what each change concerns', () => {
    const edited = editedSchema(schema, {
      fields: [
        { ...score, type: 'date', required: true },
        { ...agency, settings: { choices: [{ value: 'a', label: 'Aster' }] }, sensitive: true },
        { key: 'since', label: 'Since', type: 'date' },
      ],
    })
    if (!edited.ok) throw new Error(JSON.stringify(edited.error))
    const counts = { subjects: 10, held: { score: 7, agency: 2 }, lost: { score: 5 } }
    expect(
      schemaChangeEffects(schema, edited.value, counts).map(({ fieldKey, kind, affected, allowed }) => [
        fieldKey,
        kind,
        affected,
        allowed,
      ]),
    ).toEqual([
      ['score', 'typeChanged', 5, false],
      ['score', 'required', 3, true],
      ['agency', 'choicesRetired', 2, true],
      ['agency', 'masked', 2, true],
      ['since', 'added', 0, true],
    ])
    const without = editedSchema(schema, { fields: [score] })
    expect(without.ok && schemaChangeEffects(schema, without.value, counts)).toMatchObject([
      { fieldKey: 'agency', kind: 'retired', affected: 2 },
    ])
  })
})
