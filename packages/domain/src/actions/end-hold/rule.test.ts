import { describe, expect, it } from 'vitest'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { endHold } from './rule.ts'

// Today is 21 November 2026.
const ending = (endsOn: string | null) => {
  const hold = {
    id: givenId('hold'),
    kind: 'moratorium',
    startsOn: localDate('2026-09-01'),
    endsOn: endsOn === null ? null : localDate(endsOn),
  } as const
  const account = givenAccount({ flags: ['moratorium'], holds: [hold] })
  return decide(endHold, account, { accountId, holdId: hold.id })
}

describe('the end of a hold', () => {
  it('comes when its last day is past', () => {
    expect(planOf(ending('2026-11-20'))).toMatchObject({
      ended: { kind: 'moratorium', holdId: givenId('hold') },
      diary: [{ type: 'holdEnded', data: { hold: 'Moratorium', endsOn: '2026-11-20' } }],
    })
  })

  it.each(['2026-11-21', null])('does not come while its last day is %s', (endsOn) => {
    expect(refusalOf(ending(endsOn))).toEqual({ code: 'HOLD_NOT_OVER', field: 'holdId' })
  })

  it('does not come twice', () => {
    const again = decide(endHold, givenAccount(), { accountId, holdId: givenId('hold') })
    expect(refusalOf(again)).toEqual({ code: 'HOLD_NOT_IN_FORCE', field: 'holdId' })
  })
})
