import { describe, expect, it } from 'vitest'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenPromise } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { settlePromise } from './rule.ts'

const past = { dueOn: localDate('2026-11-20') }
const settle = (fields: Parameters<typeof givenPromise>[1]) =>
  decide(settlePromise, givenAccount({ promises: [givenPromise(1, fields)] }), {
    accountId,
    promiseId: givenPromise(1).id,
  })

describe('settle promise', () => {
  it.each([
    ['broken', 'nothing came in', 0n, 'promiseBroken'],
    ['partKept', 'some came in', 4000n, 'promisePartKept'],
    ['kept', 'all but the tolerance came in', 9900n, 'promiseKept'],
  ] as const)('says %s when %s', (status, _name, paidMinor, type) => {
    const plan = planOf(settle({ ...past, paidMinor }))
    expect(plan.promises).toEqual([{ promiseId: givenPromise(1).id, paidMinor, status }])
    expect(plan.diary).toMatchObject([{ type, subjectId: givenPromise(1).id }])
  })

  it('waits for the whole of the due day', () => {
    expect(refusalOf(settle({ dueOn: localDate('2026-11-21') }))).toEqual({
      code: 'PROMISE_NOT_DUE',
      field: 'promiseId',
    })
  })

  it('does nothing twice', () => {
    expect(refusalOf(settle({ ...past, status: 'broken' }))).toEqual({
      code: 'PROMISE_NOT_OPEN',
      field: 'promiseId',
    })
  })
})
