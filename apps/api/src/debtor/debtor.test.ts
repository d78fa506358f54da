import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

describe('Account.debtors', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: Awaited<ReturnType<typeof givenFullAccount>>

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenFullAccount(api, organisation, { name: 'Marisol Keane' })
  })
  afterAll(() => api.close())

  const read = (fields: string) =>
    api.run(organisation.readOnly, `query ($id: ID!) { account(id: $id) { ${fields} } }`, { id: account.id })

  it('lists them, the primary debtor first', async () => {
    expect(await read('primaryDebtor { id } debtors { id name kind isPrimary version }')).toEqual({
      account: {
        primaryDebtor: { id: account.debtorId },
        debtors: [
          { id: account.debtorId, name: 'Marisol Keane', kind: 'person', isPrimary: true, version: 1 },
          { id: account.ids.debtor, name: 'Guarantor Ltd', kind: 'company', isPrimary: false, version: 1 },
        ],
      },
    })
  })

  it('never answers a whole national id or driving licence', async () => {
    await api.owner.query(
      "update debtor set driving_licence = 'SHORT', birth_date = '1986-03-12', locale = 'en-IE' where id = $1",
      [account.debtorId],
    )
    const answer = await read('debtors { nationalId drivingLicence birthDate locale tone employer }')
    expect(answer).toEqual({
      account: {
        debtors: [
          {
            nationalId: '•••• 4471',
            drivingLicence: '••••',
            birthDate: '1986-03-12',
            locale: 'en-IE',
            tone: null,
            employer: null,
          },
          {
            nationalId: null,
            drivingLicence: null,
            birthDate: null,
            locale: null,
            tone: null,
            employer: null,
          },
        ],
      },
    })
    expect(JSON.stringify(answer)).not.toMatch(/8603124471|SHORT/)
  })

  it('tells how to reach them', async () => {
    await api.owner.query(
      "update phone set validity = 'valid', validity_note = 'Answered', validity_at = $2, valid_from = '2020-02-29' where id = $1",
      [account.phoneId, api.now],
    )
    expect(
      await read(`primaryDebtor {
        phones { id number display label validity validityNote validityAt validFrom validTo }
        emails { address label } addresses { line1 line2 city country }
      }`),
    ).toEqual({
      account: {
        primaryDebtor: {
          phones: [
            {
              id: account.phoneId,
              number: '+353850123344',
              display: '+353 85 012 3344',
              label: 'mobile',
              validity: 'valid',
              validityNote: 'Answered',
              validityAt: api.now,
              validFrom: '2020-02-29',
              validTo: null,
            },
          ],
          emails: [{ address: `${account.ids.email}@example.test`, label: 'personal' }],
          addresses: [{ line1: 'Main Street 1', line2: null, city: null, country: 'IE' }],
        },
      },
    })
  })
})
