import { describe, expect, it } from 'vitest'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { liftHold } from './rule.ts'

const hold = {
  id: givenId('hold'),
  kind: 'vulnerable',
  startsOn: localDate('2026-11-01'),
  endsOn: null,
} as const
const held = { flags: ['vulnerable', 'disputed'] as const, holds: [hold] }
const lift = (kind: string, account: Parameters<typeof givenAccount>[0] = held) =>
  decide(liftHold, givenAccount(account), { accountId, kind, reason: 'Well again' })

describe('lift a hold', () => {
  it('ends it with a reason', () => {
    expect(planOf(lift('vulnerable'))).toMatchObject({
      lifted: { kind: 'vulnerable', holdId: hold.id, reason: 'Well again' },
      diary: [{ type: 'holdLifted', subjectId: hold.id }],
    })
  })

  it('clears a flag that no hold stands behind', () => {
    expect(planOf(lift('ceaseContact', { flags: ['ceaseContact'] })).lifted.holdId).toBeNull()
  })

  it('refuses one that is not in force, and when there is none', () => {
    expect(refusalOf(lift('moratorium'))).toEqual({ code: 'HOLD_NOT_IN_FORCE', field: 'kind' })
    expect(refusalOf(lift('vulnerable', { flags: ['disputed'] }))).toEqual({ code: 'NO_HOLD' })
  })

  it('wants a reason', () => {
    const result = decide(liftHold, givenAccount(held), { accountId, kind: 'vulnerable', reason: ' ' })
    expect(refusalOf(result)).toEqual({ code: 'REQUIRED', field: 'reason' })
  })
})
