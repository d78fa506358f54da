import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const query = /* GraphQL */ `
  query ($input: PaymentPreviewInput!) {
    paymentPreview(input: $input) {
      lines {
        claim {
          id
          open {
            amount
          }
        }
        component
        amount {
          amount
          currency
        }
        why
      }
      unallocated {
        amount
      }
      balanceAfter {
        amount
        currency
      }
      refusal {
        code
        message
      }
    }
  }
`

interface Preview {
  lines: { claim: { id: string }; component: string; amount: { amount: string }; why: string }[]
  unallocated: { amount: string }
  balanceAfter: { amount: string }
  refusal: { code: string; message: string } | null
}

describe('paymentPreview', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  const preview = async (input: object) => {
    const data = await api.run<{ paymentPreview: Preview }>(organisation.readOnly, query, {
      input: { accountId: account.id, ...input },
    })
    return data.paymentPreview
  }
  const euros = (amount: string) => ({ amount, currency: 'EUR' })

  it('tells line by line where money would go, the oldest claim first, and what is left over', async () => {
    const { lines, unallocated, balanceAfter, refusal } = await preview({ amount: euros('230.00') })
    expect(lines.map(({ claim, amount }) => [claim.id, amount.amount])).toEqual([
      [account.claimIds[0], '100.00'],
      [account.claimIds[1], '100.00'],
    ])
    expect(lines[0]?.why).toMatch(/Oldest due date/)
    expect([unallocated.amount, balanceAfter.amount, refusal]).toEqual(['30.00', '-30.00', null])
  })

  it('books exactly what it showed, and nothing before', async () => {
    const payment = { amount: euros('150.00'), claimIds: [account.claimIds[1]] }
    const shown = await preview(payment)
    const untouched = await api.owner.query(
      'select balance_minor::int as balance from account where id = $1',
      [account.id],
    )
    expect(untouched.rows).toEqual([{ balance: 20_000 }])

    const booked = await act<{ entries: { claim: { id: string }; amount: { amount: string } }[] }>(
      api,
      organisation.agent,
      'recordPayment',
      { accountId: account.id, kind: 'cheque', ...payment },
      'entries { claim { id } amount { amount } }',
    )
    expect(booked.entries.map(({ claim, amount }) => [claim.id, amount.amount])).toEqual(
      shown.lines.map(({ claim, amount }) => [claim.id, `-${amount.amount}`]),
    )
  })

  it.each([
    ['AMOUNT_NOT_POSITIVE', euros('0')],
    ['AMOUNT_NOT_POSITIVE', euros('-1')],
    ['TOO_MANY_DECIMALS', euros('1.001')],
    ['TOO_LARGE', euros('99999999999999999')],
    ['NOT_A_NUMBER', euros('12,30')],
    ['CURRENCY_MISMATCH', { amount: '1.00', currency: 'USD' }],
    ['UNKNOWN_CURRENCY', { amount: '1.00', currency: 'XXX' }],
  ])('says why it could not be booked: %s', async (code, amount) => {
    expect(await preview({ amount })).toMatchObject({ lines: [], refusal: { code } })
  })

  it('refuses a value date after today', async () => {
    expect(await preview({ amount: euros('1.00'), effectiveOn: '2026-11-22' })).toMatchObject({
      refusal: { code: 'EFFECTIVE_IN_FUTURE' },
    })
  })

  it('answers the account of another organisation as one that is unknown', async () => {
    const other = await givenOrganisation(api)
    const input = { accountId: account.id, amount: euros('1.00') }
    expect(await api.errorCode(other.admin, query, { input })).toBe('NOT_FOUND')
  })
})
