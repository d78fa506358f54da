import type { Actor } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'
import type { RunnableAction } from '../action-handler.ts'
import { actionHandlers } from '../index.ts'
import { runAction } from '../run-action.ts'

const debtor = {
  name: 'Marisol Keane',
  phones: [{ number: '+353850123344' }],
  emails: [{ address: 'm@example.com' }],
}

describe('createAccount and createClaim', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let importing: Actor

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    importing = { kind: 'system', name: 'Import', orgId: organisation.id }
  })
  afterAll(() => api.close())

  async function run(
    action: 'createAccount' | 'createClaim',
    input: object,
    { key = newKey(), actor = importing } = {},
  ) {
    const { prisma } = api.services.database
    const handler: RunnableAction = actionHandlers[action]
    return await runAction(prisma, handler, {
      actor,
      input,
      idempotencyKey: key,
      now: api.now,
    })
  }
  let references = 0
  const newAccount = (input: object = {}) => ({
    reference: `NEW-${++references}`,
    currency: 'EUR',
    debtors: [debtor],
    ...input,
  })
  const codeOf = (done: Awaited<ReturnType<typeof run>>) =>
    done.ok
      ? 'OK'
      : done.error.kind === 'refused'
        ? [done.error.refusal.code, done.error.refusal.field]
        : done.error.kind === 'invalid'
          ? [done.error.issues[0]?.code, done.error.issues[0]?.field]
          : 'stale'

  it('makes an account with its debtors, of which one is primary, on the default profile', async () => {
    const input = newAccount({
      externalId: 'crm-7',
      tags: ['wholesale'],
      debtors: [
        { ...debtor, addresses: [{ line1: '1 High St', country: 'IE' }] },
        { name: 'Keane Ltd', kind: 'company', isPrimary: true },
      ],
    })
    const done = await run('createAccount', input)
    if (!done.ok) throw new Error('was refused')
    const id = String(done.value.accountId)
    expect(await rowOf(api, 'account', id)).toMatchObject({
      reference: input.reference,
      external_id: 'crm-7',
      profile_id: organisation.profileId,
      name: 'Keane Ltd',
      balance_minor: '0',
      tags: ['wholesale'],
      last_worked_at: null,
    })
    const { search_text: found } = (await rowOf(api, 'account', id)) ?? {}
    for (const part of ['marisol keane', 'keane ltd', 'crm-7', 'm@example.com', '353850123344']) {
      expect(found).toContain(part)
    }
    expect(await diaryOf(api, id)).toMatchObject([{ type: 'accountCreated', subject_id: id }])
  })

  it('makes one account when a key is sent again, and refuses a reference that is taken', async () => {
    const input = newAccount()
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 5 }, () => run('createAccount', input, { key })))
    const ids = new Set(answers.map((answer) => answer.ok && answer.value.accountId))
    expect(ids.size).toBe(1)
    expect(codeOf(await run('createAccount', newAccount({ reference: input.reference })))).toEqual([
      'REFERENCE_TAKEN',
      'reference',
    ])
  })

  it('gives a reference to one of those who want it at the same moment', async () => {
    const reference = 'WANTED'
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => run('createAccount', newAccount({ reference }))),
    )
    const codes = answers.map((answer) => String(codeOf(answer))).toSorted()
    expect(codes).toEqual(['OK', ...Array<string>(4).fill('REFERENCE_TAKEN,reference')])
  })

  it.each([
    [['UNKNOWN_CURRENCY', 'currency'], { currency: 'XYZ' }],
    [['PROFILE_NOT_FOUND', 'profileId'], { profileId: 'prf_00000000000000000000000000' }],
    [['TOO_FEW', 'debtors'], { debtors: [] }],
    [['REQUIRED', 'debtors.0.name'], { debtors: [{ name: '' }] }],
    [['DATE_DOES_NOT_EXIST', 'debtors.0.birthDate'], { debtors: [{ ...debtor, birthDate: '2001-02-29' }] }],
    [['TWO_PRIMARY_DEBTORS', 'debtors'], { debtors: [1, 2].map(() => ({ ...debtor, isPrimary: true })) }],
  ])('answers %j', async (fault, input) => {
    expect(codeOf(await run('createAccount', newAccount(input)))).toEqual(fault)
  })

  it('is not for agents', async () => {
    await expect(run('createAccount', newAccount(), { actor: organisation.agent })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
  })

  it('books a claim, due after the trading terms unless it says otherwise', async () => {
    const account = await givenAccount(api, organisation, { claims: [] })
    const done = await run('createClaim', {
      accountId: account.id,
      reference: 'INV-1',
      issuedOn: '2026-11-01',
      amount: { amount: '90.00', currency: 'EUR' },
      interest: { amount: '1.25', currency: 'EUR' },
      cost: { amount: '8.75', currency: 'EUR' },
    })
    if (!done.ok) throw new Error('was refused')
    const claimId = String(done.value.answer['claimId'])
    expect(await rowOf(api, 'claim', claimId)).toMatchObject({
      state: 'open',
      due_on: new Date('2026-11-15T00:00:00'),
      original_minor: '10000',
      principal_minor: '9000',
      interest_minor: '125',
      cost_minor: '875',
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '10000',
      debited_minor: '10000',
      open_claim_count: 1,
      oldest_due_on: new Date('2026-11-15T00:00:00'),
    })
    expect(await diaryOf(api, account.id)).toMatchObject([
      { type: 'claimCreated', claim_id: claimId, subject_id: claimId },
    ])
    const { rows } = await api.owner.query(
      'select count(*)::int as entries from ledger_entry where claim_id = $1',
      [claimId],
    )
    expect(rows).toEqual([{ entries: 3 }])
  })

  it('refuses claims that cannot be', async () => {
    const account = await givenAccount(api, organisation)
    const taken = await rowOf(api, 'claim', account.claimIds[0] ?? '')
    const claim = {
      accountId: account.id,
      reference: 'INV-2',
      issuedOn: '2026-11-01',
      amount: { amount: '90.00', currency: 'EUR' },
    }
    const refusals: [string, string, object][] = [
      ['REFERENCE_TAKEN', 'reference', { reference: taken?.['reference'] }],
      ['CURRENCY_MISMATCH', 'amount', { amount: { amount: '90.00', currency: 'USD' } }],
      ['CURRENCY_MISMATCH', 'cost', { cost: { amount: '90.00', currency: 'USD' } }],
      ['EFFECTIVE_IN_FUTURE', 'issuedOn', { issuedOn: '2026-11-22' }],
      ['DUE_BEFORE_ISSUE', 'dueOn', { dueOn: '2026-10-31' }],
      ['PRODUCT_NOT_FOUND', 'productId', { productId: 'prd_00000000000000000000000000' }],
    ]
    for (const [code, field, input] of refusals) {
      expect(codeOf(await run('createClaim', { ...claim, ...input }))).toEqual([code, field])
    }
  })
})
