import type { Actor, Permission } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const money = { amount: '1.00', currency: 'EUR' }

describe('what a key that may write reads by that', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation, {
      claims: [{ amountMinor: 50_000, dueOn: '2026-10-01' }],
    })
  })
  afterAll(() => api.close())

  const key = (...scopes: Permission[]): Actor => ({
    kind: 'apiKey',
    apiKeyId: 'key_1',
    scopes,
    orgId: organisation.id,
  })

  const fragments = {
    Note: 'fragment Note on AddNoteSuccess { ... { note { id } } }',
    Account: 'fragment Account on AddNoteSuccess { account { name debtors { phones { number } } } }',
  }
  const addNote = (actor: Actor, selection: string, text = 'Called back.') =>
    api.errorCode(
      actor,
      [
        `mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename ${selection} } }`,
        ...Object.entries(fragments).flatMap(([name, text]) =>
          selection.includes(`...${name}`) ? text : [],
        ),
      ].join('\n'),
      { input: { accountId: account.id, text, idempotencyKey: newKey() } },
    )

  it('is nothing of the account, however it is asked for', async () => {
    expect(await addNote(key('note:create'), '')).toBe('no error')
    expect(await addNote(key('note:create'), '... on AddNoteSuccess { __typename }')).toBe('no error')
    expect(await addNote(key('note:create', 'account:read'), '...Account ...Note')).toBe('no error')
    for (const selection of ['...Account', '...Note', '... on AddNoteSuccess { account { id } }'])
      expect(await addNote(key('note:create'), selection, 'never kept')).toBe('FORBIDDEN')
  })

  it('is found out before anything is written', async () => {
    await addNote(key('note:create'), '...Account', 'never kept')
    const { rows } = await api.owner.query(`select 1 from note where text = 'never kept'`)
    expect(rows).toEqual([])
  })

  it('is no entry of the ledger without ledger:read', async () => {
    const record = (actor: Actor, selection: string) =>
      api.errorCode(
        actor,
        `mutation ($input: RecordPaymentInput!) {
           recordPayment(input: $input) { ... on RecordPaymentSuccess { ${selection} } } }`,
        { input: { accountId: account.id, kind: 'cash', amount: money, idempotencyKey: newKey() } },
      )
    expect(await record(key('payment:record', 'account:read'), 'account { id }')).toBe('no error')
    expect(await record(key('payment:record', 'account:read'), 'entries { id }')).toBe('FORBIDDEN')
    expect(await record(key('payment:record', 'ledger:read'), 'entries { id }')).toBe('no error')
  })

  it('is no account behind the claims of the ledger', async () => {
    const preview = (actor: Actor, selection: string) =>
      api.errorCode(
        actor,
        `query ($input: PaymentPreviewInput!) { paymentPreview(input: $input) { lines { claim { ${selection} } } } }`,
        { input: { accountId: account.id, amount: money } },
      )
    expect(await preview(key('ledger:read'), 'reference')).toBe('no error')
    expect(await preview(key('ledger:read'), 'account { name }')).toBe('FORBIDDEN')
    expect(await preview(key('ledger:read', 'account:read'), 'account { name }')).toBe('no error')
  })

  it('is nothing that somebody else was answered, who used the same idempotency key', async () => {
    await api.owner.query(`update debtor set national_id = '1234567T' where id = $1`, [account.debtorId])
    const reveal = (actor: Actor) =>
      api.run(
        actor,
        `mutation ($input: RevealSensitiveValueInput!) { revealSensitiveValue(input: $input) {
           ... on RevealSensitiveValueSuccess { value } ... on RefusedError { code } } }`,
        {
          input: {
            accountId: account.id,
            subjectId: account.debtorId,
            field: 'nationalId',
            idempotencyKey: 'one-key-of-two-people',
          },
        },
      )
    const shown = { revealSensitiveValue: { value: '1234567T' } }
    expect(await reveal(organisation.agent)).toEqual(shown)
    expect(await reveal(organisation.agent)).toEqual(shown)
    expect(await reveal(organisation.admin)).toEqual({
      revealSensitiveValue: { code: 'IDEMPOTENCY_KEY_REUSED' },
    })
  })
})
