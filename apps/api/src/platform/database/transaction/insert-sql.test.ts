import { describe, expect, it } from 'vitest'
import { Prisma } from '../../../generated/prisma/client.ts'
import { insertSql } from './insert-sql.ts'

describe('an insert of plain rows', () => {
  it('has the text of its columns alone, and the rows as one value', () => {
    const entry = {
      id: 'ent_1',
      orgId: 'org_1',
      amountMinor: 9007199254740993n,
      effectiveOn: new Date('2026-03-29'),
    }
    const insert = insertSql('LedgerEntry', [entry, { ...entry, id: 'ent_2', currency: undefined }])
    expect(insert?.text).toBe(
      `insert into "ledger_entry" ("id", "org_id", "amount_minor", "effective_on") ` +
        `select "id", "org_id", "amount_minor", "effective_on" from json_populate_recordset(null::"ledger_entry", $1::json)`,
    )
    const written = {
      org_id: 'org_1',
      amount_minor: '9007199254740993',
      effective_on: '2026-03-29T00:00:00.000Z',
    }
    expect(JSON.parse(insert?.values[0] ?? '')).toEqual([
      { id: 'ent_1', ...written },
      { id: 'ent_2', ...written },
    ])
  })

  it.each<[string, string, readonly Record<string, unknown>[]]>([
    ['no rows', 'Task', []],
    ['related rows', 'Task', [{ id: 'tsk_1', account: { connect: { id: 'acc_1' } } }]],
    ['a column that there is not', 'Task', [{ id: 'tsk_1', colour: 'red' }]],
    ['rows of different columns', 'Task', [{ id: 'tsk_1', note: 'a' }, { id: 'tsk_2' }]],
    ['a null of JSON', 'Worklist', [{ id: 'wkl_1', filter: Prisma.JsonNull }]],
    ['a list that Prisma is to set', 'Task', [{ id: 'tsk_1', tags: { set: ['a'] } }]],
  ])('is left to Prisma with %s', (_what, model, rows) => {
    expect(insertSql(model, rows)).toBeUndefined()
  })
})
