import { describe, expect, it } from 'vitest'
import { claimActions } from './claim-actions.ts'
import type { ShownClaim } from './claim-state-chip.tsx'

const open = {
  state: 'open',
  kind: 'invoice',
  disputed: false,
  disputes: [],
  prolongations: [],
} as unknown as ShownClaim
const dispute = { id: 'dsp_1', outcome: null }
const prolongation = (id: string, cancelledAt: string | null) => ({ id, cancelledAt })
const actionsOf = (fields: object) =>
  claimActions({ ...open, ...fields } as ShownClaim).map(({ action, subjectId }) =>
    subjectId ? `${action} ${subjectId}` : action,
  )

describe('the actions on a claim', () => {
  it.each([
    [
      'an open one',
      {},
      ['recordPayment', 'createPromiseToPay', 'prolongateClaim', 'disputeClaim', 'writeOffClaim'],
    ],
    ['a fee', { kind: 'fee' }, ['recordPayment', 'createPromiseToPay', 'disputeClaim', 'writeOffClaim']],
    ['a disputed one', { disputed: true, disputes: [dispute] }, ['recordPayment', 'resolveDispute dsp_1']],
    ['one that was paid while disputed', { state: 'settled', disputes: [dispute] }, ['resolveDispute dsp_1']],
    ['a settled one', { state: 'settled', disputes: [{ id: 'dsp_1', outcome: 'rejected' }] }, []],
    ['a written-off one', { state: 'writtenOff' }, ['recordPayment']],
  ])('%s', (_name, fields, actions) => {
    expect(actionsOf(fields)).toEqual(actions)
  })

  it('takes back the latest prolongation that stands', () => {
    const prolongations = [
      prolongation('plg_3', '2026-11-20T09:00:00Z'),
      prolongation('plg_2', null),
      prolongation('plg_1', null),
    ]
    expect(actionsOf({ prolongations })).toContain('cancelProlongation plg_2')
  })
})
