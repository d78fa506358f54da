import { describe, expect, it } from 'vitest'
import { accountId, givenAccount } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { addNote } from './rule.ts'

const add = (text: unknown, account = givenAccount()) => decide(addNote, account, { accountId, text })

describe('add note', () => {
  it('keeps the text and tells it in the diary', () => {
    expect(planOf(add('  Paid 🎉 <b>today</b> '))).toEqual({
      note: { text: 'Paid 🎉 <b>today</b>' },
      diary: [{ type: 'noteAdded', version: 1, data: { text: 'Paid 🎉 <b>today</b>' } }],
    })
  })

  it('is possible on a closed account', () => {
    expect(add('Late letter', givenAccount({ status: 'closed' })).ok).toBe(true)
  })

  it.each([
    ['nothing', '   ', 'REQUIRED'],
    ['no text at all', undefined, 'REQUIRED'],
    ['a megabyte', 'x'.repeat(1_000_000), 'TOO_LONG'],
  ])('refuses %s', (_name, text, code) => {
    expect(refusalOf(add(text))).toEqual({ code, field: 'text' })
  })
})
