import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const balance = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      balance {
        total {
          amount
          currency
        }
        claimed {
          amount
        }
        credited {
          amount
        }
        debited {
          amount
        }
        unapplied {
          amount
        }
        asOf
        openClaimCount
        ageing {
          key
          label
          amount {
            amount
          }
          claimCount
        }
      }
    }
  }
`

describe('Account.balance', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const read = async (id: string) =>
    (await api.run<{ account: { balance: Record<string, unknown> } }>(organisation.readOnly, balance, { id }))
      .account.balance

  it('sorts what is open by age, each day once and every range there', async () => {
    const claims = [
      ['2026-11-22', 1],
      ['2026-11-21', 2],
      ['2026-11-20', 4],
      ['2026-10-22', 8],
      ['2026-10-21', 16],
      ['2026-09-22', 32],
      ['2026-09-21', 64],
      ['2026-08-23', 128],
      ['2026-08-22', 256],
      ['2026-08-22', 512],
    ].map(([dueOn, amountMinor]) => ({ dueOn: String(dueOn), amountMinor: Number(amountMinor) }))
    const account = await givenAccount(api, organisation, { claims })
    expect(await read(account.id)).toEqual({
      total: { amount: '10.23', currency: 'EUR' },
      claimed: { amount: '10.23' },
      credited: { amount: '0.00' },
      debited: { amount: '10.23' },
      unapplied: { amount: '0.00' },
      asOf: api.now,
      openClaimCount: 10,
      ageing: [
        { key: 'notDue', label: 'Not due', amount: { amount: '0.03' }, claimCount: 2 },
        { key: 'days1To30', label: '1–30', amount: { amount: '0.12' }, claimCount: 2 },
        { key: 'days31To60', label: '31–60', amount: { amount: '0.48' }, claimCount: 2 },
        { key: 'days61To90', label: '61–90', amount: { amount: '1.92' }, claimCount: 2 },
        { key: 'over90', label: '90+', amount: { amount: '7.68' }, claimCount: 2 },
      ],
    })
  })

  it('keeps what was credited and debited while payments come and go', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [{ amountMinor: 10_000, dueOn: '2026-09-01' }],
    })
    const pay = /* GraphQL */ `
      mutation ($input: RecordPaymentInput!) {
        recordPayment(input: $input) {
          ... on RecordPaymentSuccess {
            entries {
              id
            }
          }
        }
      }
    `
    const { recordPayment } = await api.run<{ recordPayment: { entries: { id: string }[] } }>(
      organisation.teamManager,
      pay,
      {
        input: {
          accountId: account.id,
          amount: { amount: '120.00', currency: 'EUR' },
          kind: 'bankTransfer',
          effectiveOn: '2026-11-20',
          idempotencyKey: 'balance-pay-1',
        },
      },
    )
    expect(await read(account.id)).toMatchObject({
      total: { amount: '-20.00' },
      claimed: { amount: '100.00' },
      credited: { amount: '120.00' },
      debited: { amount: '100.00' },
      unapplied: { amount: '20.00' },
      openClaimCount: 0,
    })
    const reverse = /* GraphQL */ `
      mutation ($input: ReverseLedgerEntryInput!) {
        reverseLedgerEntry(input: $input) {
          __typename
        }
      }
    `
    const input = {
      accountId: account.id,
      entryId: recordPayment.entries[0]?.id,
      reason: 'notSufficientFunds',
      idempotencyKey: 'balance-reverse-1',
    }
    await api.run(organisation.teamManager, reverse, { input })
    expect(await read(account.id)).toMatchObject({
      total: { amount: '100.00' },
      credited: { amount: '120.00' },
      debited: { amount: '220.00' },
      unapplied: { amount: '0.00' },
      openClaimCount: 1,
    })
  })

  it('leaves cancelled claims out of what was claimed', async () => {
    const account = await givenAccount(api, organisation)
    await api.owner.query("update claim set state = 'cancelled' where id = $1", [account.claimIds[0]])
    expect(await read(account.id)).toMatchObject({ claimed: { amount: '100.00' } })
  })

  it('is all zero on an account without claims', async () => {
    const account = await givenAccount(api, organisation, { claims: [] })
    expect(await read(account.id)).toMatchObject({
      total: { amount: '0.00' },
      claimed: { amount: '0.00' },
      openClaimCount: 0,
    })
  })

  it.each([
    ['JPY', '9007199254740991'],
    ['EUR', '90071992547409.91'],
    ['BHD', '9007199254740.991'],
  ])('is exact to the last digit in %s', async (currency, amount) => {
    const claims = [{ amountMinor: 9_007_199_254_740_991, dueOn: '2026-09-01' }]
    const account = await givenAccount(api, organisation, { currency, claims })
    expect(await read(account.id)).toMatchObject({
      total: { amount, currency },
      claimed: { amount },
      debited: { amount },
    })
    const open = 'query ($id: ID!) { account(id: $id) { claims { open { amount } original { amount } } } }'
    expect(await api.run(organisation.agent, open, { id: account.id })).toEqual({
      account: { claims: [{ open: { amount }, original: { amount } }] },
    })
  })

  it('needs the permission to see the ledger, also to sort and filter by it', async () => {
    const account = await givenAccount(api, organisation)
    const key: Actor = {
      kind: 'apiKey',
      apiKeyId: 'key_1' as Id<'apiKey'>,
      scopes: ['account:read'],
      orgId: organisation.id,
    }
    expect(await api.errorCode(key, balance, { id: account.id })).toBe('FORBIDDEN')
    const list = (args: string) => api.errorCode(key, `{ accounts(${args}) { nodes { id } } }`)
    expect(await list('orderBy: {field: balance, direction: desc}')).toBe('FORBIDDEN')
    expect(await list('filter: {balanceFrom: "1"}')).toBe('FORBIDDEN')
    expect(await list('first: 1')).toBe('no error')
  })
})
