import { expect, test } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import type { MetadataSchema } from '../../custom-fields/metadata-schema.ts'
import { validateSchema } from '../../custom-fields/validate-schema.ts'
import { describeEvent } from '../../diary/diary-event.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { givenAccount } from '../../testing/given-account.ts'
import { customFieldFaults, setCustomFields } from './rule.ts'
import type { SetCustomFieldsSubject } from './rule.ts'

const tail = '01j00000000000000000000000'
const accountId = `acc_${tail}`
const account = givenAccount({ id: accountId, version: 3 })
const ctx = {
  today: '2026-11-21' as LocalDate,
  now: '2026-11-21T09:00:00.000Z' as Instant,
  timeZone: 'Europe/Dublin',
  actor: { kind: 'user', userId: `usr_${tail}`, role: 'agent', orgId: `org_${tail}` },
} as const

const draft = validateSchema({
  key: 'credit_report',
  label: 'Credit report',
  appliesTo: 'account',
  fields: [
    { key: 'score', label: 'Score', type: 'number' },
    { key: 'limit', label: 'Limit', type: 'money' },
    { key: 'nationalId', label: 'National id', type: 'text', sensitive: true },
  ],
})
if (!draft.ok) throw new Error(JSON.stringify(draft.error))
const schema: MetadataSchema = { ...draft.value, id: `mds_${tail}`, version: 1 }

const loaded: SetCustomFieldsSubject = {
  schema,
  subjectLabel: 'Account A-1',
  values: { score: 5 },
  version: 2,
}
const raw = { accountId, schemaId: schema.id, subjectId: accountId, expectedVersion: 2, values: { score: 7 } }

function decide(
  changes: object = {},
  subject: Partial<SetCustomFieldsSubject> = {},
  on: Partial<AccountState> = {},
) {
  const input = parseInput(setCustomFields.input, { ...raw, ...changes })
  if (!input.ok) throw new Error(JSON.stringify(input.error))
  return setCustomFields.decide({ ...account, ...on }, input.value, ctx, { ...loaded, ...subject })
}

test('keeps the new values and tells the diary what changed', () => {
  const plan = decide({ values: { score: 7, limit: { amount: '1000', currency: 'EUR' } } })
  expect(plan).toEqual({
    ok: true,
    value: {
      schemaId: schema.id,
      subjectId: accountId,
      version: 2,
      values: { score: 7, limit: { amount: '1000.00', currency: 'EUR' } },
      diary: [
        {
          type: 'customFieldsUpdated',
          version: 1,
          subjectId: accountId,
          data: {
            schemaLabel: 'Credit report',
            subject: 'Account A-1',
            changes: [
              { key: 'score', label: 'Score', before: 5, after: 7 },
              { key: 'limit', label: 'Limit', before: null, after: { amount: '1000.00', currency: 'EUR' } },
            ],
          },
        },
      ],
    },
  })
  expect(plan.ok && JSON.stringify(plan.value.diary.map(describeEvent))).toContain('Credit report')
})

test('keeps sensitive values out of the diary', () => {
  const plan = decide({ values: { nationalId: '1234567T' } })
  expect(plan.ok && plan.value.values).toEqual({ score: 5, nationalId: '1234567T' })
  expect(plan.ok && JSON.stringify(plan.value.diary)).not.toContain('1234567T')
})

test('takes the first values of a subject as version 0', () => {
  expect(decide({ expectedVersion: 0 }, { values: {}, version: 0 }).ok).toBe(true)
})

const otherAccount = 'acc_01j00000000000000000000001'
const refused: readonly [
  why: string,
  changes: object,
  subject: Partial<SetCustomFieldsSubject>,
  on: Partial<AccountState>,
  code: string,
  field: string | undefined,
][] = [
  ['a schema that is gone', {}, { schema: null }, {}, 'SCHEMA_NOT_FOUND', 'schemaId'],
  ['a subject that is not of the account', {}, { subjectLabel: null }, {}, 'SUBJECT_NOT_FOUND', 'subjectId'],
  ['another account', { subjectId: otherAccount }, {}, {}, 'SUBJECT_NOT_FOUND', 'subjectId'],
  ['a subject of another kind', { subjectId: `clm_${tail}` }, {}, {}, 'SUBJECT_NOT_FOUND', 'subjectId'],
  ['a stale version', { expectedVersion: 1 }, {}, {}, 'STALE', 'expectedVersion'],
  ['a wrong value', { values: { score: 'x' } }, {}, {}, 'NOT_A_NUMBER', 'values.score'],
  ['values as they are', { values: { score: 5 } }, {}, {}, 'NOTHING_CHANGED', undefined],
  ['a closed account', {}, {}, { status: 'closed' }, 'ACCOUNT_CLOSED', undefined],
]
test.each(refused)('refuses %s', (_why, changes, subject, on, code, field) => {
  const decided = decide(changes, subject, on)
  expect(decided.ok ? null : [decided.error.code, decided.error.field]).toEqual([code, field])
})

test('lists every fault of the values for a form', () => {
  const faults = customFieldFaults({ values: { score: 'x', limit: 'y', other: 1 } }, loaded)
  expect(faults.map(({ code, field }) => [code, field])).toEqual([
    ['UNKNOWN_FIELD', 'values.other'],
    ['NOT_A_NUMBER', 'values.score'],
    ['WRONG_TYPE', 'values.limit'],
  ])
})
