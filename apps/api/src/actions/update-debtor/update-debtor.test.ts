import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

interface Edited {
  debtor: {
    version: number
    phones: { id: string; number: string; label: string; validity: string }[]
    emails: { id: string; address: string; label: string }[]
    addresses: { id: string; line1: string; city: string | null }[]
  }
}

const shown = `debtor { version name phones { id number label validity } emails { id address label } addresses { id line1 city } }`

describe('updateDebtor', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let version: number

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())
  beforeEach(async () => {
    account = await givenAccount(api, organisation)
    version = 1
  })

  async function edit(input: object) {
    const answer = await act<Edited>(
      api,
      organisation.agent,
      'updateDebtor',
      { accountId: account.id, debtorId: account.debtorId, expectedVersion: version, ...input },
      shown,
    )
    if (answer.__typename === 'UpdateDebtorSuccess') version = answer.debtor.version
    return answer
  }
  const searchOf = async () => (await rowOf(api, 'account', account.id))?.['search_text']

  it('writes every edit of one Save, and the name by which the account is found', async () => {
    const { debtor } = await edit({
      name: 'Marisol Ó Briain',
      birthDate: '1984-02-29',
      employer: 'Harbour Light Ltd',
      tone: 'formal',
      defaultCountry: 'IE',
      phones: { add: [{ number: '01 234 5678', label: 'home' }] },
      emails: { add: [{ address: 'Marisol@Example.COM' }] },
      addresses: { add: [{ line1: '12 Quay St', city: 'Galway', country: 'ie' }] },
    })
    expect(debtor).toMatchObject({
      version: 2,
      name: 'Marisol Ó Briain',
      phones: [
        { number: '+353850123344', label: 'mobile' },
        { number: '+35312345678', label: 'home', validity: 'unknown' },
      ],
      emails: [{ address: 'marisol@example.com', label: 'personal' }],
      addresses: [{ line1: '12 Quay St', city: 'Galway' }],
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ name: 'Marisol Ó Briain' })
    expect(await searchOf()).toContain('marisol o briain')
    expect(await searchOf()).toContain('35312345678')
    expect(await searchOf()).toContain('marisol@example.com')
  })

  it('tells what changed without telling what is sensitive', async () => {
    await edit({ nationalId: '9001015009087', employer: 'Harbour Light Ltd' })
    expect(await rowOf(api, 'debtor', account.debtorId)).toMatchObject({ national_id: '9001015009087' })
    const [event] = await diaryOf(api, account.id)
    expect(event).toMatchObject({ type: 'debtorUpdated', subject_id: account.debtorId })
    expect(event?.data['changes']).toContainEqual({
      field: 'employer',
      label: 'Employer',
      before: null,
      after: 'Harbour Light Ltd',
    })
    expect(JSON.stringify(event?.data)).not.toContain('9001015009087')
    expect(JSON.stringify(event?.data)).not.toContain('8603124471')
  })

  it('clears what null clears and leaves what is absent', async () => {
    await edit({ employer: 'Harbour Light Ltd', locale: 'en-IE' })
    await edit({ employer: null })
    expect(await rowOf(api, 'debtor', account.debtorId)).toMatchObject({ employer: null, locale: 'en-IE' })
  })

  it('gives a second editor the values of the first, masked, and writes nothing', async () => {
    await edit({ employer: 'First' })
    version = 1
    const answer = await edit({ employer: 'Second' })
    expect(answer).toMatchObject({
      __typename: 'StaleError',
      version: 2,
      current: { employer: 'First', nationalId: '•••• 4471' },
    })
    expect(await rowOf(api, 'debtor', account.debtorId)).toMatchObject({ employer: 'First', version: 2 })
  })

  it('keeps another number apart from the one before it, which interactions refer to', async () => {
    await act(api, organisation.agent, 'invalidatePhoneNumber', {
      accountId: account.id,
      phoneId: account.phoneId,
      note: 'Wrong',
    })
    const { debtor } = await edit({
      phones: { edit: [{ id: account.phoneId, number: '+353850000000', label: 'work' }] },
    })
    expect(debtor.phones).toMatchObject([{ number: '+353850000000', label: 'work', validity: 'unknown' }])
    expect(debtor.phones[0]?.id).not.toBe(account.phoneId)
    expect(await rowOf(api, 'phone', account.phoneId)).toMatchObject({
      number: '+353850123344',
      validity: 'invalid',
      valid_to: new Date('2026-11-21T00:00:00'),
    })
    expect(await searchOf()).not.toContain('353850123344')
  })

  it('takes a number up again that was there once, and swaps two', async () => {
    const before = await edit({ phones: { add: [{ number: '+353861111111', label: 'home' }] } })
    const [first, second] = before.debtor.phones
    const swapped = await edit({
      phones: {
        edit: [
          { id: first?.id, number: second?.number },
          { id: second?.id, number: first?.number },
        ],
      },
    })
    expect(swapped.debtor.phones.map(({ number, label }) => [number, label])).toEqual([
      ['+353861111111', 'mobile'],
      ['+353850123344', 'home'],
    ])
    await edit({ phones: { remove: swapped.debtor.phones.map(({ id }) => id) } })
    const again = await edit({ phones: { add: [{ number: '+353 85 012 3344' }] } })
    expect(again.debtor.phones).toMatchObject([{ id: account.phoneId, number: '+353850123344' }])
  })

  it('renames, moves and removes e-mail and postal addresses', async () => {
    const made = await edit({
      emails: { add: [{ address: 'a@example.com' }, { address: 'b@example.com' }] },
      addresses: { add: [{ line1: '1 High St', country: 'IE' }] },
    })
    const [a, b] = made.debtor.emails
    const [home] = made.debtor.addresses
    const { debtor } = await edit({
      emails: { edit: [{ id: a?.id, label: 'work' }], remove: [b?.id] },
      addresses: { edit: [{ id: home?.id, line1: '2 High St', city: 'Cork' }] },
    })
    expect(debtor.emails).toMatchObject([{ id: a?.id, address: 'a@example.com', label: 'work' }])
    expect(debtor.addresses).toMatchObject([{ id: home?.id, line1: '2 High St', city: 'Cork' }])
    expect((await edit({ addresses: { remove: [home?.id] } })).debtor.addresses).toEqual([])
  })

  it('makes another debtor the primary one', async () => {
    const second = 'dbt_00000000000000000000000001'
    await api.owner.query(
      "insert into debtor (id, org_id, account_id, name) values ($1, $2, $3, 'Zaïna Kassab')",
      [second, organisation.id, account.id],
    )
    expect(await edit({ isPrimary: false })).toMatchObject({ code: 'PRIMARY_REQUIRED', field: 'isPrimary' })
    expect(await edit({ debtorId: second, isPrimary: true })).toMatchObject({ debtor: { version: 2 } })
    expect(await rowOf(api, 'debtor', account.debtorId)).toMatchObject({ is_primary: false, version: 2 })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ name: 'Zaïna Kassab' })
  })

  it.each([
    ['REQUIRED', 'name', { name: '  ' }],
    ['TOO_LONG', 'name', { name: 'x'.repeat(201) }],
    ['NOT_AN_EMAIL', 'emails.add.0.address', { emails: { add: [{ address: 'nobody' }] } }],
    [
      'NOT_A_COUNTRY',
      'addresses.add.0.country',
      { addresses: { add: [{ line1: 'x', country: 'Ireland' }] } },
    ],
    ['NOT_A_PHONE_NUMBER', 'phones.add.0.number', { phones: { add: [{ number: '+353 1' }] } }],
    ['COUNTRY_CODE_MISSING', 'phones.add.0.number', { phones: { add: [{ number: '01 234 5678' }] } }],
    ['ALREADY_THERE', 'phones.add.0.number', { phones: { add: [{ number: '+353850123344' }] } }],
    ['BIRTH_DATE_IN_FUTURE', 'birthDate', { birthDate: '2026-11-22' }],
    ['NOTHING_CHANGED', null, { name: 'Marisol Keane' }],
  ])('writes nothing when it answers %s for %s', async (code, field, input) => {
    const answer = await edit({
      employer: 'Not to be kept',
      ...(code === 'NOTHING_CHANGED' && { employer: undefined }),
      ...input,
    })
    const fault = answer.issues?.[0] ?? answer
    expect({ code: fault.code, field: fault.field }).toEqual({ code, field })
    expect(await rowOf(api, 'debtor', account.debtorId)).toMatchObject({ employer: null, version: 1 })
  })

  it('refuses contact points of another debtor, and knows no debtor of another account', async () => {
    const stranger = await givenAccount(api, organisation)
    expect(await edit({ phones: { remove: [stranger.phoneId] } })).toMatchObject({
      code: 'NOT_ON_DEBTOR',
      field: 'phones.remove.0',
    })
    const input = { accountId: account.id, debtorId: stranger.debtorId, expectedVersion: 1, name: 'X' }
    expect(await actError(api, organisation.agent, 'updateDebtor', input)).toBe('NOT_FOUND')
  })

  it.each(['<b>Bold</b> & Sons', 'عبد الله بن عمر', '🦊 Fox', 'Łukasz Żółć', 'O’Neill\\%_'])(
    'keeps a name as it was written: %s',
    async (name) => {
      await edit({ name })
      expect(await rowOf(api, 'account', account.id)).toMatchObject({ name })
    },
  )
})
