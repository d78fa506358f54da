import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, type Answered } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { rowOf } from '../testing/given/written.ts'

describe('payments and reversals at once', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  it('are booked one after the other on one account, whoever comes first', async () => {
    const account = await givenAccount(api, organisation)
    const pay = (cents: number) =>
      act<{ entries: { id: string }[] }>(
        api,
        organisation.agent,
        'recordPayment',
        {
          accountId: account.id,
          amount: { amount: (cents / 100).toFixed(2), currency: 'EUR' },
          kind: 'card',
        },
        'entries { id }',
      )
    const reverse = (entryId: string | undefined) =>
      act(api, organisation.teamManager, 'reverseLedgerEntry', {
        accountId: account.id,
        entryId,
        reason: 'chargeback',
      })

    const first = await Promise.all(Array.from({ length: 12 }, (_, n) => pay(700 + n)))
    const entries = first.slice(0, 9).map((payment) => payment.entries[0]?.id)
    // Every reversal is asked for twice; payments come in between.
    const second: Answered[] = await Promise.all([
      ...entries.map(reverse),
      ...Array.from({ length: 12 }, (_, n) => pay(1_100 + n)),
      ...entries.map(reverse),
    ])

    const codes = second.map((answer) => answer.code ?? answer.__typename)
    expect(codes.filter((code) => code === 'ReverseLedgerEntrySuccess')).toHaveLength(9)
    expect(codes.filter((code) => code === 'ENTRY_ALREADY_REVERSED')).toHaveLength(9)
    expect(codes.filter((code) => code === 'RecordPaymentSuccess')).toHaveLength(12)

    const standing = [9, 10, 11].map((n) => 700 + n).concat(Array.from({ length: 12 }, (_, n) => 1_100 + n))
    const paid = standing.reduce((sum, cents) => sum + cents, 0)
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: String(20_000 - paid),
      version: 1 + 12 + 9 + 12,
    })
    const { rows } = await api.owner.query(
      `select count(*)::int as transactions, count(distinct booked_at)::int as moments
       from ledger_transaction where account_id = $1 and context <> 'invoice'`,
      [account.id],
    )
    expect(rows).toEqual([{ transactions: 33, moments: 33 }])
    expect(await differencesOf(api)).toEqual([])
  })

  it('on many accounts keep out of each other’s way', async () => {
    const accounts = await Promise.all(Array.from({ length: 10 }, () => givenAccount(api, organisation)))
    await Promise.all(
      [1, 2, 3].flatMap(() =>
        accounts.map(({ id }) =>
          act(api, organisation.agent, 'recordPayment', {
            accountId: id,
            amount: { amount: '33.33', currency: 'EUR' },
            kind: 'cash',
          }),
        ),
      ),
    )
    for (const { id } of accounts) {
      expect(await rowOf(api, 'account', id)).toMatchObject({ balance_minor: '10001', version: 4 })
    }
    expect(await differencesOf(api)).toEqual([])
  })
})
