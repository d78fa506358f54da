import { describe, expect, it } from 'vitest'
import { databaseFault } from './database-fault.ts'

/** As Prisma wraps what its driver adapter reports. */
const wrapped = (code: string, cause: object) =>
  Object.assign(new Error('Raw query failed'), { code, meta: { driverAdapterError: { cause } } })

describe('databaseFault', () => {
  it.each([
    ['a deadlock', wrapped('P2010', { originalCode: '40P01' }), 'passing'],
    ['a lost connection', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }), 'passing'],
    ['a connection that `pg` gave up', new Error('Connection terminated unexpectedly'), 'passing'],
    [
      'a restart, found below a transaction that is gone',
      wrapped('P2028', { originalCode: '57P01' }),
      'passing',
    ],
    ['a transaction that took too long', wrapped('P2028', {}), 'busy'],
    ['no connection to be had', new Error('timeout exceeded when trying to connect'), 'busy'],
    ['the same value twice', wrapped('P2010', { originalCode: '23505' }), 'unique'],
    ['the same value twice, by Prisma', Object.assign(new Error('x'), { code: 'P2002' }), 'unique'],
    ['a NUL in a text', wrapped('P2010', { originalCode: '22021' }), 'unkeepable'],
    ['a broken rule', wrapped('P2010', { originalCode: '23514' }), undefined],
    ['a bug', new TypeError('x is not a function'), undefined],
    ['nothing', undefined, undefined],
  ])('reads %s', (_what, error, fault) => {
    expect(databaseFault(error)).toBe(fault)
  })

  it('does not follow errors that wrap themselves forever', () => {
    const error: Error & { cause?: unknown } = new Error('round')
    error.cause = error
    expect(databaseFault(error)).toBeUndefined()
  })
})
