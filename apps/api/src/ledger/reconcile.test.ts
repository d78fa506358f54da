import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectChargeJob } from '../jobs/collect-charge.ts'
import { act } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenCharge, givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { reconcile, type Difference } from './reconcile.ts'

describe('reconcile', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      amount: { amount: '120.00', currency: 'EUR' },
      kind: 'bankTransfer',
    })
  })
  afterAll(() => api.close())

  async function run(orgId: string | null = null) {
    const found: Difference[] = []
    const client = await api.owner.connect()
    try {
      return { ...(await reconcile(client, { orgId, tell: (difference) => found.push(difference) })), found }
    } finally {
      client.release()
    }
  }

  /** Breaks something as only the owner of the schema can, looks, and puts it right again. */
  async function whenBroken(breaking: string, mending: string): Promise<Difference[]> {
    await api.owner.query(breaking)
    try {
      return (await run()).found
    } finally {
      await api.owner.query(mending)
    }
  }

  /** What the database refuses even to its owner. */
  const guarded = (statement: string) =>
    `set session_replication_role = replica; ${statement}; set session_replication_role = default`

  /** A charge of 40.00 that the embedded provider has collected. */
  async function givenSettledCharge() {
    const of = await givenAccount(api, organisation)
    const [on = ''] = of.claimIds
    const { mandateId } = await givenMandate(api, organisation, of)
    const id = await givenCharge(api, organisation, of, { mandateId, claimId: on })
    const { services, owner } = api
    const context = { ...services, prisma: services.database.prisma, owner }
    const job = collectChargeJob(services.providers)
    const payload = { orgId: organisation.id, accountId: of.id, chargeId: id }
    await job.run(payload, context)
    api.now = '2026-11-21T09:00:10.000Z'
    await job.run(payload, context)
    return { id, mandateId, on, of }
  }

  it('finds nothing when every balance is the sum of its entries, and says what it compared', async () => {
    expect(await run()).toEqual({
      accounts: 1,
      claims: 2,
      transactions: 3,
      entries: 7,
      plans: 0,
      differences: 0,
      found: [],
    })
  })

  it('looks at one organisation alone when asked to', async () => {
    const other = await givenOrganisation(api)
    expect(await run(other.id)).toMatchObject({ accounts: 0, entries: 0 })
    expect(await run(organisation.id)).toMatchObject({ accounts: 1, entries: 7 })
  })

  it.each([
    ['balance', 'balance_minor = balance_minor + 1, debited_minor = debited_minor + 1', 'debited'],
    ['unapplied', 'unapplied_minor = unapplied_minor + 1', 'unapplied'],
    ['oldestDueOn', 'oldest_due_on = oldest_due_on + 1', 'oldestDueOn'],
    ['openClaimCount', 'open_claim_count = open_claim_count + 1', 'openClaimCount'],
  ])('finds an account whose %s is off', async (field, change, also) => {
    const undo = change.replaceAll(' + 1', ' - 1')
    const found = await whenBroken(`update account set ${change}`, `update account set ${undo}`)
    expect(found.every(({ what, id }) => what === 'account' && id === account.id)).toBe(true)
    expect(found.map((difference) => difference.field)).toEqual(expect.arrayContaining([field, also]))
  })

  it('finds a claim that is called disputed, or due on another day, than its disputes and prolongations say', async () => {
    const { id: of, claimIds } = await givenAccount(api, organisation)
    const [claimId = ''] = claimIds
    await act(api, organisation.agent, 'prolongateClaim', { accountId: of, claimId, days: 7 })
    const found = await whenBroken(
      `update claim set disputed_at = now(), due_on = due_on + 1 where id = '${claimId}'`,
      `update claim set disputed_at = null, due_on = due_on - 1 where id = '${claimId}'`,
    )
    expect(found.filter(({ what }) => what === 'claim')).toMatchObject([
      { id: claimId, field: 'dueOn', kept: '2026-11-29', folded: '2026-11-28' },
      { id: claimId, field: 'disputed', kept: 'true', folded: 'false' },
    ])
  })

  it('finds a place in the worklist that is not what the account says', async () => {
    const of = `account_id = '${account.id}'`
    const { rows } = await api.owner.query<{ oldest: string }>(
      `select oldest_due_on::text as oldest from worklist_entry where ${of}`,
    )
    const found = await whenBroken(
      `update worklist_entry set oldest_due_on = null, task_due_on = '2026-01-01' where ${of}`,
      `update worklist_entry set oldest_due_on = '${rows[0]?.oldest}', task_due_on = null where ${of}`,
    )
    expect(found).toMatchObject([
      { what: 'worklist', id: account.id, field: 'taskDueOn', kept: '2026-01-01', folded: null },
      { what: 'worklist', id: account.id, field: 'oldestDueOn', kept: null, folded: rows[0]?.oldest },
    ])
  })

  it('finds a charge that has not booked what it says, a payment too many, and parts that do not add up', async () => {
    const { id: chargeId, mandateId, on, of } = await givenSettledCharge()
    const difference = (field: string, kept: string, folded: string) => ({
      what: 'charge',
      orgId: organisation.id,
      id: chargeId,
      field,
      kept,
      folded,
    })
    const other = await givenCharge(api, organisation, of, { mandateId, claimId: on })
    const { rows } = await api.owner.query<{ id: string }>(
      'select transaction_id as id from charge where id = $1',
      [chargeId],
    )
    const transactionId = rows[0]?.id ?? ''
    expect((await run()).found).toEqual([])
    expect(
      await whenBroken(
        `update charge set returned_minor = 100 where id = '${chargeId}'`,
        `update charge set returned_minor = 0 where id = '${chargeId}'`,
      ),
    ).toEqual([difference('payment', '3900', '4000')])
    // It is called failed, and its money is in the books.
    expect(
      await whenBroken(
        `update charge set state = 'failed', failure_code = 'other', transaction_id = null where id = '${chargeId}'`,
        `update charge set state = 'succeeded', failure_code = null, transaction_id = '${transactionId}' where id = '${chargeId}'`,
      ),
    ).toEqual([difference('otherPayments', '0', '1')])
    expect(
      await whenBroken(
        guarded(`update charge_claim set amount_minor = 3000 where charge_id = '${other}'`),
        guarded(`update charge_claim set amount_minor = 4000 where charge_id = '${other}'`),
      ),
    ).toEqual([{ ...difference('parts', '4000', '3000'), id: other }])
  })

  it('finds write-offs and disputes that have not booked what they say', async () => {
    const { id: accountId, claimIds } = await givenAccount(api, organisation)
    const [first = '', second = ''] = claimIds
    const admin = (action: string, input: object, answer = '') =>
      act<{ dispute: { id: string } }>(api, organisation.admin, action, { accountId, ...input }, answer)
    await admin('writeOffClaim', { claimId: first, reason: 'uncollectable' })
    const { dispute } = await admin(
      'disputeClaim',
      { claimId: second, reason: 'alreadyPaid', amount: { amount: '25.00', currency: 'EUR' } },
      'dispute { id }',
    )
    await admin('resolveDispute', { disputeId: dispute.id, outcome: 'upheld' })
    expect((await run()).found).toEqual([])
    const found = await whenBroken(
      guarded(
        `update write_off set amount_minor = amount_minor - 1; update dispute set credited_minor = 2400`,
      ),
      guarded(
        `update write_off set amount_minor = amount_minor + 1; update dispute set credited_minor = 2500`,
      ),
    )
    expect(found).toMatchObject([
      { what: 'writeOff', field: 'amount' },
      { what: 'dispute', id: dispute.id, field: 'credited', kept: '2400', folded: '2500' },
    ])
    expect(
      await whenBroken(
        `update claim set state = 'writtenOff' where id = '${second}'`,
        `update claim set state = 'open' where id = '${second}'`,
      ),
    ).toMatchObject([
      { what: 'claim', id: second, field: 'open' },
      { what: 'claim', id: second, field: 'writtenOff', kept: 'true', folded: 'false' },
    ])
  })

  it('finds a claim whose balance or state is off', async () => {
    const [, second = ''] = account.claimIds
    const found = await whenBroken(
      `update claim set interest_minor = 5, state = 'settled' where id = '${second}'`,
      `update claim set interest_minor = 0, state = 'open' where id = '${second}'`,
    )
    expect(found).toEqual([
      { what: 'claim', orgId: organisation.id, id: second, field: 'interest', kept: '5', folded: '0' },
      { what: 'claim', orgId: organisation.id, id: second, field: 'open', kept: 'false', folded: 'true' },
    ])
  })

  it('finds a running balance that is off and a transaction that does not sum to zero', async () => {
    const entry = `id = (select min(id) from ledger_entry where affects_balance)`
    const found = await whenBroken(
      guarded(`update ledger_entry set amount_minor = amount_minor + 7 where ${entry}`),
      guarded(`update ledger_entry set amount_minor = amount_minor - 7 where ${entry}`),
    )
    expect(new Set(found.map(({ what }) => what))).toEqual(
      new Set(['account', 'claim', 'entry', 'transaction']),
    )
    expect(found.find(({ what }) => what === 'transaction')).toMatchObject({ field: 'sum', folded: '7 EUR' })
    expect((await run()).differences).toBe(0)
  })
})
