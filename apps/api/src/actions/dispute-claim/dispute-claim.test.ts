import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { differencesOf } from '../../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

interface Disputed {
  readonly dispute: { readonly id: string }
}

describe('disputeClaim and resolveDispute', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const dispute = (input: object) =>
    act<Disputed>(
      api,
      organisation.agent,
      'disputeClaim',
      { reason: 'notReceived', ...input },
      'dispute { id }',
    )
  const resolve = (input: object, selection = '') =>
    act(api, organisation.teamManager, 'resolveDispute', input, selection)
  const pay = (input: object) =>
    act<{ unallocated: { amount: string } }>(
      api,
      organisation.agent,
      'recordPayment',
      { kind: 'bankTransfer', ...input },
      'unallocated { amount }',
    )
  const flagsOf = async (id: string) => (await rowOf(api, 'account', id))?.['flags']
  const claimOf = (id: string | undefined) => rowOf(api, 'claim', id ?? '')

  it('marks claim and account, tells who said what when, and keeps payments off the claim', async () => {
    const account = await givenAccount(api, organisation, { flags: ['vulnerable'] })
    const [first, second] = account.claimIds
    const made = await act(
      api,
      organisation.agent,
      'disputeClaim',
      {
        accountId: account.id,
        claimId: first,
        reason: 'notReceived',
        receivedOn: '2026-11-19',
        inWriting: true,
        withinValidationPeriod: true,
        note: 'The router never came',
      },
      `account { flags } dispute { amount { amount } isWhole reasonLabel receivedOn inWriting withinValidationPeriod note
         raisedAt raisedBy { id } outcome credited { amount } resolvedAt resolvedBy { id } resolutionNote }`,
    )
    expect(made).toMatchObject({
      account: { flags: ['vulnerable', 'disputed'] },
      dispute: {
        amount: { amount: '100.00' },
        isWhole: true,
        reasonLabel: 'Goods or service not received',
        receivedOn: '2026-11-19',
        inWriting: true,
        withinValidationPeriod: true,
        note: 'The router never came',
        raisedAt: api.now,
        raisedBy: { id: organisation.agent.userId },
        outcome: null,
        credited: null,
      },
    })
    expect(await diaryOf(api, account.id)).toMatchObject([
      {
        type: 'claimDisputed',
        claim_id: first,
        data: { reason: 'notReceived', amount: null, inWriting: true },
      },
    ])
    // The older claim is the disputed one; money that nobody directed passes it by.
    const { unallocated } = await pay({ accountId: account.id, amount: euros('130.00') })
    expect(unallocated.amount).toBe('30.00')
    expect(await claimOf(first)).toMatchObject({ principal_minor: '10000', state: 'open' })
    expect(await claimOf(second)).toMatchObject({ principal_minor: '0', state: 'settled' })
    expect(await differencesOf(api)).toEqual([])
  })

  it('freezes the claim: no promise, prolongation, write-off or second dispute', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const on = { accountId: account.id, claimId }
    await dispute(on)
    const refusals = [
      [organisation.agent, 'disputeClaim', { ...on, reason: 'fraud' }],
      [organisation.agent, 'prolongateClaim', { ...on, days: 7 }],
      [organisation.teamManager, 'writeOffClaim', { ...on, reason: 'hardship' }],
    ] as const
    for (const [actor, action, input] of refusals) {
      expect(await act(api, actor, action, input)).toMatchObject({ code: 'CLAIM_DISPUTED', field: 'claimId' })
    }
    const promise = {
      accountId: account.id,
      claimIds: [claimId],
      amount: euros('10.00'),
      dueOn: '2026-11-27',
    }
    expect(await act(api, organisation.agent, 'createPromiseToPay', promise)).toMatchObject({
      code: 'CLAIM_DISPUTED',
    })
  })

  it('ends promises that counted on the claim, and leaves those that do not', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [1, 2, 3].map((n) => ({ amountMinor: 10_000, dueOn: `2026-09-0${n}` })),
    })
    const [first, second, third] = account.claimIds
    const promise = async (claimIds: unknown[], amount: string) => {
      const made = await act<{ promise: { id: string } }>(
        api,
        organisation.agent,
        'createPromiseToPay',
        { accountId: account.id, claimIds, amount: euros(amount), dueOn: '2026-11-27' },
        'promise { id }',
      )
      return made.promise.id
    }
    const counted = await promise([first], '100.00')
    const elsewhere = await promise([second, third], '80.00')
    await dispute({ accountId: account.id, claimId: first })
    expect(await rowOf(api, 'promise', counted)).toMatchObject({
      status: 'cancelled',
      closed_at: new Date(api.now),
    })
    expect(await rowOf(api, 'promise', elsewhere)).toMatchObject({ status: 'open' })
    // The other one can still be kept from the third claim alone.
    await dispute({ accountId: account.id, claimId: second })
    expect(await rowOf(api, 'promise', elsewhere)).toMatchObject({ status: 'open' })
    await dispute({ accountId: account.id, claimId: third })
    expect(await rowOf(api, 'promise', elsewhere)).toMatchObject({ status: 'cancelled' })
    const told = (await diaryOf(api, account.id)).filter(({ type }) => type === 'promiseCancelled')
    expect(told.map(({ subject_id }) => subject_id)).toEqual([counted, elsewhere])
  })

  it('credits the contested part when it is upheld, and collects the rest again', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const { dispute: open } = await dispute({ accountId: account.id, claimId, amount: euros('40.00') })
    const input = { accountId: account.id, disputeId: open.id, outcome: 'upheld', note: 'Half was missing' }
    expect(await actError(api, organisation.agent, 'resolveDispute', input)).toBe('FORBIDDEN')
    const [first, second] = await Promise.all([resolve(input), resolve(input)])
    expect([first?.__typename, second?.__typename]).toContain('ResolveDisputeSuccess')
    expect([first?.code, second?.code]).toContain('NO_DISPUTE')
    expect(await claimOf(claimId)).toMatchObject({
      principal_minor: '6000',
      state: 'open',
      disputed_at: null,
    })
    expect(await rowOf(api, 'dispute', open.id)).toMatchObject({
      outcome: 'upheld',
      credited_minor: '4000',
      resolved_by_id: organisation.teamManager.userId,
      resolution_note: 'Half was missing',
    })
    expect(await flagsOf(account.id)).toEqual([])
    const { rows } = await api.owner.query(
      `select ledger_account, amount_minor::int from ledger_entry where account_id = $1 and context = 'creditNote' order by id`,
      [account.id],
    )
    expect(rows).toEqual([
      { ledger_account: 'principal', amount_minor: -4000 },
      { ledger_account: 'revenue', amount_minor: 4000 },
    ])
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'disputeResolved',
      claim_id: claimId,
      data: { outcome: 'upheld', credited: { minor: '4000' } },
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('cancels a claim that was contested in whole, and its credit note can be reversed', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const { dispute: open } = await dispute({ accountId: account.id, claimId })
    await resolve({ accountId: account.id, disputeId: open.id, outcome: 'upheld' })
    expect(await claimOf(claimId)).toMatchObject({
      state: 'cancelled',
      principal_minor: '0',
      settled_on: null,
    })
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from ledger_entry where claim_id = $1 and context = 'creditNote'`,
      [claimId],
    )
    await act(api, organisation.teamManager, 'reverseLedgerEntry', {
      accountId: account.id,
      entryId: rows[0]?.id,
      reason: 'mistake',
    })
    expect(await claimOf(claimId)).toMatchObject({ state: 'open', principal_minor: '10000' })
    expect(await differencesOf(api)).toEqual([])
  })

  it('holds as credit what the debtor paid on a claim that turns out not to be owed', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const { dispute: open } = await dispute({ accountId: account.id, claimId })
    await pay({ accountId: account.id, amount: euros('100.00'), claimIds: [claimId] })
    expect(await claimOf(claimId)).toMatchObject({ state: 'settled' })
    // Paid by their own direction, it is still disputed and can still be resolved.
    expect(await flagsOf(account.id)).toEqual(['disputed'])
    await resolve({ accountId: account.id, disputeId: open.id, outcome: 'upheld' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '0',
      unapplied_minor: '10000',
      flags: [],
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it.each(['rejected', 'withdrawn'])('collects the claim again when the dispute is %s', async (outcome) => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const { dispute: open } = await dispute({ accountId: account.id, claimId })
    const input = { accountId: account.id, disputeId: open.id, outcome }
    await resolve({ ...input, note: 'Signed for on 3 September' })
    expect(await claimOf(claimId)).toMatchObject({
      state: 'open',
      disputed_at: null,
      principal_minor: '10000',
    })
    await pay({ accountId: account.id, amount: euros('100.00') })
    expect(await claimOf(claimId)).toMatchObject({ state: 'settled' })
    expect(await dispute({ accountId: account.id, claimId: account.claimIds[1] })).toMatchObject({
      __typename: 'DisputeClaimSuccess',
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('is rejected with what was checked, and not without', async () => {
    const account = await givenAccount(api, organisation)
    const { dispute: open } = await dispute({ accountId: account.id, claimId: account.claimIds[0] })
    const input = { accountId: account.id, disputeId: open.id, outcome: 'rejected' }
    expect(await resolve(input)).toMatchObject({ code: 'NOTE_REQUIRED', field: 'note' })
    expect(await resolve({ ...input, note: 'Signed for' })).toMatchObject({
      __typename: 'ResolveDisputeSuccess',
    })
  })

  it('refuses amounts, days and claims that cannot be', async () => {
    const account = await givenAccount(api, organisation)
    const other = await givenAccount(api, organisation)
    const on = { accountId: account.id, claimId: account.claimIds[0] }
    const refusals = [
      [{ amount: euros('100.01') }, 'AMOUNT_EXCEEDS_OPEN', 'amount'],
      [{ amount: { amount: '5.00', currency: 'GBP' } }, 'CURRENCY_MISMATCH', 'amount'],
      [{ receivedOn: '2026-11-22' }, 'RECEIVED_IN_FUTURE', 'receivedOn'],
      [{ claimId: other.claimIds[0] }, 'CLAIM_NOT_OPEN', 'claimId'],
    ] as const
    for (const [input, code, field] of refusals) {
      expect(await dispute({ ...on, ...input })).toMatchObject({ code, field })
    }
    const { dispute: open } = await dispute({ accountId: other.id, claimId: other.claimIds[0] })
    await dispute(on)
    const input = { accountId: account.id, disputeId: open.id, outcome: 'upheld' }
    expect(await actError(api, organisation.teamManager, 'resolveDispute', input)).toBe('NOT_FOUND')
  })

  it('is recorded once when ten press at once', async () => {
    const account = await givenAccount(api, organisation)
    const on = { accountId: account.id, claimId: account.claimIds[0] }
    const answers = await Promise.all(Array.from({ length: 10 }, () => dispute(on)))
    const kinds = answers.map((answer) => answer.code ?? answer.__typename)
    expect(kinds.filter((kind) => kind === 'DisputeClaimSuccess')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'CLAIM_DISPUTED')).toHaveLength(9)
  })
})
