import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { differencesOf } from '../../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

describe('reverseLedgerEntry', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const reverse = <Selected = object>(input: object, selection?: string) =>
    act<Selected>(
      api,
      organisation.teamManager,
      'reverseLedgerEntry',
      { reason: 'notSufficientFunds', ...input },
      selection,
    )

  async function givenPayment(account: TestAccount, amount = '130.00', more: object = {}): Promise<string> {
    const paid = await act<{ entries: { id: string }[] }>(
      api,
      organisation.agent,
      'recordPayment',
      { accountId: account.id, kind: 'bankTransfer', amount: euros(amount), ...more },
      'entries { id }',
    )
    return paid.entries.at(-1)?.id ?? ''
  }

  it('books the inverse of the whole transaction and opens its claims again', async () => {
    const account = await givenAccount(api, organisation)
    const entryId = await givenPayment(account)
    const reversed = await reverse(
      { accountId: account.id, entryId, note: 'Returned by the bank' },
      'entries { amount { amount } context reason balanceAfter { amount } }',
    )
    expect(reversed).toMatchObject({
      __typename: 'ReverseLedgerEntrySuccess',
      entries: [
        { amount: { amount: '100.00' }, context: 'paymentReversal', reason: 'Returned by the bank' },
        { amount: { amount: '30.00' }, balanceAfter: { amount: '200.00' } },
      ],
    })
    for (const claimId of account.claimIds) {
      expect(await rowOf(api, 'claim', claimId)).toMatchObject({
        state: 'open',
        principal_minor: '10000',
        settled_on: null,
      })
    }
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '20000',
      open_claim_count: 2,
      oldest_due_on: new Date('2026-09-01T00:00:00'),
    })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'entryReversed',
      data: { reason: 'notSufficientFunds', note: 'Returned by the bank' },
    })
  })

  it('takes credit back', async () => {
    const account = await givenAccount(api, organisation)
    const entryId = await givenPayment(account, '250.00')
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ unapplied_minor: '5000' })
    await reverse({ accountId: account.id, entryId })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '20000',
      unapplied_minor: '0',
    })
  })

  it('opens a promise again that the payment had kept, and counts the payments that stand', async () => {
    const account = await givenAccount(api, organisation)
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-27' },
      'promise { id }',
    )
    await givenPayment(account, '30.00')
    const kept = await givenPayment(account, '50.00')
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'kept', paid_minor: '8000' })
    await reverse({ accountId: account.id, entryId: kept })
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({
      status: 'open',
      paid_minor: '3000',
      closed_at: null,
    })
  })

  it('breaks a promise whose day has passed when the money that kept it is taken back', async () => {
    const account = await givenAccount(api, organisation)
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-27' },
      'promise { id }',
    )
    const entryId = await givenPayment(account, '80.00')
    const before = api.now
    api.now = '2026-12-02T09:00:00.000Z'
    try {
      await reverse({ accountId: account.id, entryId })
    } finally {
      api.now = before
    }
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'broken', paid_minor: '0' })
    expect((await diaryOf(api, account.id)).map(({ type }) => type).slice(-2)).toEqual([
      'entryReversed',
      'promiseBroken',
    ])
  })

  it('does not give a promise money that was booked earlier on the day, before it was made', async () => {
    const account = await givenAccount(api, organisation)
    await givenPayment(account, '30.00')
    const before = api.now
    api.now = '2026-11-21T15:00:00.000Z'
    try {
      const { promise } = await act<{ promise: { id: string } }>(
        api,
        organisation.agent,
        'createPromiseToPay',
        { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-27' },
        'promise { id }',
      )
      await reverse({ accountId: account.id, entryId: await givenPayment(account, '50.00') })
      expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'open', paid_minor: '0' })
    } finally {
      api.now = before
    }
  })

  it('takes a claim back that was invoiced by mistake', async () => {
    const account = await givenAccount(api, organisation)
    const [first = ''] = account.claimIds
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from ledger_entry where claim_id = $1',
      [first],
    )
    await reverse({ accountId: account.id, entryId: rows[0]?.id, reason: 'mistake' })
    expect(await rowOf(api, 'claim', first)).toMatchObject({
      state: 'cancelled',
      principal_minor: '0',
      settled_on: null,
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '10000',
      open_claim_count: 1,
      oldest_due_on: new Date('2026-10-01T00:00:00'),
    })
  })

  it('ends the promise for a claim that is taken back, in the same transaction', async () => {
    const account = await givenAccount(api, organisation)
    const [first = ''] = account.claimIds
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: euros('60.00'), dueOn: '2026-11-27', claimIds: [first] },
      'promise { id }',
    )
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from ledger_entry where claim_id = $1',
      [first],
    )
    await reverse({ accountId: account.id, entryId: rows[0]?.id, reason: 'mistake' })
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({
      status: 'cancelled',
      closed_at: new Date(api.now),
      version: 2,
    })
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['entryReversed', 'promiseCancelled']),
    )
    expect(await differencesOf(api)).toEqual([])
  })

  it('refuses what cannot be undone', async () => {
    const account = await givenAccount(api, organisation)
    const invoice = await api.owner.query<{ id: string }>('select id from ledger_entry where claim_id = $1', [
      account.claimIds[0],
    ])
    const entryId = await givenPayment(account)
    const refused = (input: object) => reverse({ accountId: account.id, ...input })
    expect(await refused({ entryId: invoice.rows[0]?.id })).toMatchObject({ code: 'CLAIM_HAS_PAYMENTS' })
    expect(await refused({ entryId, effectiveOn: '2026-11-22' })).toMatchObject({
      code: 'EFFECTIVE_IN_FUTURE',
      field: 'effectiveOn',
    })
    expect(await refused({ entryId, effectiveOn: '2026-11-20' })).toMatchObject({
      code: 'EFFECTIVE_BEFORE_ENTRY',
      field: 'effectiveOn',
    })
    expect(await refused({ entryId, reason: 'regret' })).toMatchObject({ issues: [{ field: 'reason' }] })
    const done = await reverse<{ entries: { id: string }[] }>(
      { accountId: account.id, entryId },
      'entries { id }',
    )
    expect(await refused({ entryId })).toMatchObject({ code: 'ENTRY_ALREADY_REVERSED', field: 'entryId' })
    expect(await refused({ entryId: done.entries[0]?.id })).toMatchObject({ code: 'ENTRY_IS_REVERSAL' })
  })

  it('knows no entry of another account, and is not for agents', async () => {
    const [mine, theirs] = [await givenAccount(api, organisation), await givenAccount(api, organisation)]
    const input = { accountId: mine.id, entryId: await givenPayment(theirs), reason: 'mistake' }
    expect(await actError(api, organisation.teamManager, 'reverseLedgerEntry', input)).toBe('NOT_FOUND')
    expect(await actError(api, organisation.agent, 'reverseLedgerEntry', input)).toBe('FORBIDDEN')
  })

  it('reverses once when many ask at once', async () => {
    const account = await givenAccount(api, organisation)
    const entryId = await givenPayment(account)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => reverse({ accountId: account.id, entryId })),
    )
    const kinds = answers.map((answer) => answer.code ?? answer.__typename).toSorted()
    expect(kinds).toEqual([...Array<string>(7).fill('ENTRY_ALREADY_REVERSED'), 'ReverseLedgerEntrySuccess'])
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '20000' })
  })
})
