import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import type { PendingParts } from '../../charge/charge-limits.ts'
import { defaultSettings } from '../../settings/settings.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenContext,
  givenPromise,
} from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { writeOffClaim } from './rule.ts'

const claim = givenClaim(1, { interestMinor: 300n, costMinor: 200n })
const disputed = givenClaim(2, { disputed: true })
const eur = (amount: string, currency = 'EUR') => ({ amount, currency })
const settings = { ...defaultSettings, writeOffLimitMinor: 20_000 }
const as = (role: 'teamManager' | 'admin') => ({
  ...givenContext,
  actor: { ...givenContext.actor, role } as typeof givenContext.actor,
})
const writeOff = (
  fields: object,
  account: Partial<AccountState> = {},
  {
    writtenOffMinor = 0n,
    handedOver = [] as PendingParts,
    role = 'teamManager' as 'teamManager' | 'admin',
  } = {},
) =>
  decide(
    writeOffClaim,
    givenAccount({ claims: [claim, disputed], settings, ...account }),
    { accountId, claimId: claim.id, reason: 'hardship', ...fields },
    { writtenOffMinor, handedOver },
    as(role),
  )
const booked = (fields: object) =>
  planOf(writeOff(fields)).ledger.entries.map(({ ledgerAccount, amountMinor }) => [
    ledgerAccount,
    amountMinor,
  ])

describe('write off claim', () => {
  it('gives up all of it, or a part with costs first, or one component', () => {
    expect(booked({})).toEqual([
      ['cost', -200n],
      ['interest', -300n],
      ['principal', -10_000n],
      ['writeOff', 10_500n],
    ])
    expect(booked({ amount: eur('4.00') })).toEqual([
      ['cost', -200n],
      ['interest', -200n],
      ['writeOff', 400n],
    ])
    expect(booked({ component: 'principal', amount: eur('4.00') })).toEqual([
      ['principal', -400n],
      ['writeOff', 400n],
    ])
    expect(planOf(writeOff({})).isWhole).toBe(true)
    expect(planOf(writeOff({ amount: eur('104.99') })).isWhole).toBe(false)
  })

  it.each([
    ['a claim that is not open', { claimId: givenClaim(9).id }, 'CLAIM_NOT_OPEN', 'claimId'],
    ['a disputed claim', { claimId: disputed.id }, 'CLAIM_DISPUTED', 'claimId'],
    ['more than is open', { amount: eur('105.01') }, 'AMOUNT_EXCEEDS_OPEN', 'amount'],
    [
      'more than is open of a component',
      { component: 'cost', amount: eur('2.01') },
      'AMOUNT_EXCEEDS_OPEN',
      'amount',
    ],
    ['another currency', { amount: eur('1.00', 'USD') }, 'CURRENCY_MISMATCH', 'amount'],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(writeOff(fields))).toEqual({ code, field })
  })

  it('leaves what a provider is collecting, so that its money does not come for nothing', () => {
    const handedOver = [
      { claimId: claim.id, amountMinor: 4_000n },
      { claimId: disputed.id, amountMinor: 9_000n },
    ]
    for (const fields of [{}, { amount: eur('65.01') }, { component: 'principal' }]) {
      expect(refusalOf(writeOff(fields, {}, { handedOver }))).toEqual({
        code: 'CHARGE_PENDING',
        field: 'amount',
      })
    }
    expect(planOf(writeOff({ amount: eur('65.00') }, {}, { handedOver })).isWhole).toBe(false)
    expect(refusalOf(writeOff({ amount: eur('999.00') }, {}, { handedOver })).code).toBe(
      'AMOUNT_EXCEEDS_OPEN',
    )
  })

  it('holds team managers to the limit, with what was written off before, and admins to none', () => {
    const before = { writtenOffMinor: 9_501n }
    expect(writeOff({}, {}, { writtenOffMinor: 9_500n }).ok).toBe(true)
    expect(refusalOf(writeOff({}, {}, before))).toEqual({ code: 'ABOVE_LIMIT', field: 'amount' })
    expect(writeOff({}, {}, { ...before, role: 'admin' }).ok).toBe(true)
  })

  it('ends the promise that counted on it, and leaves one that can still be kept', () => {
    const promises = [
      givenPromise(1, { claimIds: [claim.id], amountMinor: 10_500n }),
      givenPromise(2, { claimIds: [claim.id], amountMinor: 10_000n }),
    ]
    expect(planOf(writeOff({ amount: eur('5.00') }, { promises })).endedPromiseIds).toEqual([promises[0]?.id])
  })

  it('is not possible when everything is disputed', () => {
    expect(refusalOf(writeOff({}, { claims: [disputed] }))).toEqual({ code: 'EVERYTHING_DISPUTED' })
  })
})
