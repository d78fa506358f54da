import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { countStatements } from '../testing/count-statements.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenEntry, type EntryWish } from '../testing/given/given-entry.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const query = /* GraphQL */ `
  query (
    $id: ID!
    $filter: JournalFilter
    $orderBy: JournalOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    account(id: $id) {
      journal(
        filter: $filter
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        sum {
          amount
          currency
        }
        pageInfo {
          hasNextPage
          startCursor
          endCursor
        }
        nodes {
          id
          contextLabel
          component
          amount {
            amount
          }
          claim {
            id
          }
          product {
            name
          }
          paymentMethod {
            label
          }
          reason
          externalReference
          effectiveOn
          reversed
          reversible
          reversesTransactionId
          actor {
            name
            user {
              email
            }
          }
        }
      }
    }
  }
`

interface Journal {
  totalCount: number
  sum: { amount: string; currency: string }
  pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string }
  nodes: { id: string; [field: string]: unknown }[]
}

describe('Account.journal', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let entries: Record<'invoiceA' | 'invoiceB' | 'payment' | 'credit' | 'returned', string>
  let productId: string
  let paymentMethodId: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation, { claims: [] })
    productId = newId('product')
    paymentMethodId = newId('paymentMethod')
    const claimIds = [newId('claim'), newId('claim')]
    await api.owner.query(
      `insert into product (id, org_id, account_id, name) values ($1, $2, $3, 'Fibre 100')`,
      [productId, organisation.id, account.id],
    )
    await api.owner.query(
      `insert into payment_method (id, org_id, account_id, kind, label) values ($1, $2, $3, 'card', 'Visa'), ($4, $2, $3, 'card', 'Unused')`,
      [paymentMethodId, organisation.id, account.id, newId('paymentMethod')],
    )
    for (const [index, claimId] of claimIds.entries()) {
      await api.owner.query(
        `insert into claim (id, org_id, account_id, product_id, reference, issued_on, due_on, currency, original_minor)
         values ($1, $2, $3, $4, $5, '2026-08-01', '2026-08-15', 'EUR', 10000)`,
        [claimId, organisation.id, account.id, index === 0 ? productId : null, ['INV-B', 'INV-A'][index]],
      )
    }
    const book = (wish: EntryWish) => givenEntry(api, organisation, account, wish)
    const [claimB, claimA] = claimIds as [string, string]
    const invoiceB = await book({
      context: 'invoice',
      amountMinor: 10_000,
      effectiveOn: '2026-08-01',
      bookedAt: '2026-08-01T10:00:00Z',
      claimId: claimB,
      productId,
    })
    const invoiceA = await book({
      context: 'invoice',
      amountMinor: 5_000,
      effectiveOn: '2026-07-15',
      bookedAt: '2026-08-02T10:00:00Z',
      claimId: claimA,
    })
    const payment = await book({
      amountMinor: -2_550,
      effectiveOn: '2026-08-20',
      bookedAt: '2026-08-20T10:00:00Z',
      claimId: claimB,
      productId,
      paymentMethodId,
      externalReference: 'BANK-77',
      actorUserId: organisation.agent.userId,
    })
    const credit = await book({
      amountMinor: -100,
      effectiveOn: '2026-08-21',
      bookedAt: '2026-08-21T10:00:00Z',
    })
    const returned = await book({
      context: 'paymentReversal',
      amountMinor: 2_550,
      effectiveOn: '2026-08-25',
      bookedAt: '2026-08-25T10:00:00Z',
      claimId: claimB,
      productId,
      reversesId: payment.transactionId,
      reason: 'Not sufficient funds',
    })
    entries = {
      invoiceA: invoiceA.id,
      invoiceB: invoiceB.id,
      payment: payment.id,
      credit: credit.id,
      returned: returned.id,
    }
  })
  afterAll(() => api.close())

  const read = async (variables: object = {}) => {
    const data = await api.run<{ account: { journal: Journal } }>(organisation.readOnly, query, {
      id: account.id,
      ...variables,
    })
    return data.account.journal
  }
  const ids = async (variables: object) => (await read(variables)).nodes.map(({ id }) => id)

  it('lists what the balance is made of, newest first, with what was said of it', async () => {
    const { nodes, totalCount } = await read()
    const { invoiceA, invoiceB, payment, credit, returned } = entries
    expect(nodes.map(({ id }) => id)).toEqual([returned, credit, payment, invoiceA, invoiceB])
    expect(totalCount).toBe(5)
    expect(nodes[0]).toMatchObject({
      contextLabel: 'Payment reversal',
      reason: 'Not sufficient funds',
      reversed: false,
      reversible: false,
      reversesTransactionId: expect.stringMatching(/^ltx_/),
    })
    expect(nodes[1]).toMatchObject({ claim: null, component: null, reversible: true })
    expect(nodes[2]).toMatchObject({
      amount: { amount: '-25.50' },
      product: { name: 'Fibre 100' },
      paymentMethod: { label: 'Visa' },
      externalReference: 'BANK-77',
      effectiveOn: '2026-08-20',
      reversed: true,
      reversible: false,
      actor: { name: 'Ines Duarte', user: { email: expect.stringContaining('@') } },
    })
  })

  it.each([
    ['booked', 'asc', ['invoiceB', 'invoiceA', 'payment', 'credit', 'returned']],
    ['date', 'asc', ['invoiceA', 'invoiceB', 'payment', 'credit', 'returned']],
    ['date', 'desc', ['returned', 'credit', 'payment', 'invoiceB', 'invoiceA']],
    ['claim', 'asc', ['invoiceA', 'invoiceB', 'payment', 'returned', 'credit']],
    ['claim', 'desc', ['returned', 'payment', 'invoiceB', 'invoiceA', 'credit']],
    ['product', 'asc', ['invoiceB', 'payment', 'returned', 'invoiceA', 'credit']],
    ['product', 'desc', ['returned', 'payment', 'invoiceB', 'credit', 'invoiceA']],
    ['context', 'asc', ['invoiceB', 'invoiceA', 'payment', 'credit', 'returned']],
    ['context', 'desc', ['returned', 'credit', 'payment', 'invoiceA', 'invoiceB']],
  ] as const)(
    'sorts by %s %s, the same whole, page by page and backwards',
    async (field, direction, names) => {
      const wanted = names.map((name) => entries[name])
      const orderBy = { field, direction }
      expect(await ids({ orderBy })).toEqual(wanted)

      const forwards: string[] = []
      for (let after: string | undefined, more = true; more;) {
        const { nodes, pageInfo } = await read({ orderBy, first: 2, after })
        forwards.push(...nodes.map(({ id }) => id))
        more = pageInfo.hasNextPage
        after = pageInfo.endCursor
      }
      expect(forwards).toEqual(wanted)

      const backwards: string[] = []
      for (let before: string | undefined; backwards.length < 5;) {
        const { nodes, pageInfo } = await read({ orderBy, last: 2, before })
        backwards.unshift(...nodes.map(({ id }) => id))
        before = pageInfo.startCursor
      }
      expect(backwards).toEqual(wanted)
    },
  )

  it('filters, and sums up what it lets through', async () => {
    const { invoiceA, invoiceB, payment, credit, returned } = entries
    const orderBy = { field: 'booked', direction: 'asc' }
    expect(await ids({ orderBy, filter: { contexts: ['payment'] } })).toEqual([payment, credit])
    expect(await ids({ orderBy, filter: { productIds: [productId] } })).toEqual([invoiceB, payment, returned])
    expect(await ids({ orderBy, filter: { paymentMethodIds: [paymentMethodId] } })).toEqual([payment])
    expect(await ids({ orderBy, filter: { effective: { from: '2026-07-15', to: '2026-08-01' } } })).toEqual([
      invoiceB,
      invoiceA,
    ])
    const { sum, totalCount } = await read({ filter: { contexts: ['payment'], productIds: [productId] } })
    expect({ sum, totalCount }).toEqual({ sum: { amount: '-25.50', currency: 'EUR' }, totalCount: 1 })
  })

  it('offers in the filters what occurs', async () => {
    const { account: found } = await api.run<{ account: { journalFacets: unknown } }>(
      organisation.readOnly,
      `query ($id: ID!) { account(id: $id) { journalFacets {
        contexts { context label } claims { reference } products { name } paymentMethods { label } } } }`,
      { id: account.id },
    )
    expect(found.journalFacets).toEqual({
      contexts: [
        { context: 'invoice', label: 'Invoice' },
        { context: 'payment', label: 'Payment' },
        { context: 'paymentReversal', label: 'Payment reversal' },
      ],
      claims: [{ reference: 'INV-A' }, { reference: 'INV-B' }],
      products: [{ name: 'Fibre 100' }],
      paymentMethods: [{ label: 'Visa' }],
    })
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await read({ first: 2 })
    const other = { id: account.id, after: pageInfo.endCursor, orderBy: { field: 'claim', direction: 'asc' } }
    expect(await api.errorCode(organisation.agent, query, other)).toBe('BAD_USER_INPUT')
  })

  it('reads a page in a constant number of statements', async () => {
    const one = await countStatements(() => read({ first: 1 }))
    const all = await countStatements(() => read({ first: 50 }))
    // Of five entries some have no payment method, product or user: never more statements than for the fullest one.
    expect(all).toBeLessThanOrEqual(one + 3)
    expect(all).toBeLessThanOrEqual(13)
  })

  it('is of one organisation only', async () => {
    const other = await givenOrganisation(api)
    expect(await api.run(other.admin, query, { id: account.id })).toEqual({ account: null })
  })
})
