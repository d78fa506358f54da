import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

const preferences = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      contactPreferences {
        totalCount
        nodes {
          id
          kind
          channel
          about
          destination
          expiresOn
          source
          note
          recordedBy {
            name
          }
          debtor {
            name
          }
        }
      }
    }
  }
`

interface Preference {
  id: string
  kind: string
  about: string
}

describe('consents and opt-outs', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  const record = (action: string, fields: object) =>
    act<{ preference: { id: string } }>(
      api,
      organisation.agent,
      action,
      { accountId: account.id, source: 'spoken', ...fields },
      'preference { id }',
    )
  const read = async () => {
    const variables = { id: account.id }
    const { totalCount, nodes } = (
      await api.run<{ account: { contactPreferences: { totalCount: number; nodes: Preference[] } } }>(
        organisation.readOnly,
        preferences,
        variables,
      )
    ).account.contactPreferences
    // Those that were withdrawn are not counted either.
    expect(totalCount).toBe(nodes.length)
    return nodes
  }

  it('are kept with who, when and how, and told in the diary', async () => {
    const { preference } = await record('recordConsent', {
      channel: 'sms',
      phoneId: account.phoneId,
      expiresOn: '2027-01-20',
      note: 'Asked for it',
    })
    expect(await rowOf(api, 'contact_preference', preference.id)).toMatchObject({
      kind: 'consent',
      channel: 'sms',
      destination: '+353850123344',
      debtor_id: account.debtorId,
      recorded_by_id: organisation.agent.userId,
      given_at: new Date(api.now),
      withdrawn_at: null,
    })
    expect(await read()).toMatchObject([
      {
        about: 'SMS to +353 85 012 3344',
        expiresOn: '2027-01-20',
        source: 'spoken',
        recordedBy: { name: 'Ines Duarte' },
        debtor: { name: 'Marisol Keane' },
      },
    ])
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'consentRecorded',
      subject_id: preference.id,
    })
  })

  it('an opt-out takes back the consent, and is withdrawn by a later wish', async () => {
    const [consent] = await read()
    const { preference } = await record('recordOptOut', { channel: 'sms', phoneId: account.phoneId })
    expect(await rowOf(api, 'contact_preference', consent?.id ?? '')).toMatchObject({
      withdrawn_at: new Date(api.now),
      withdrawn_by_id: organisation.agent.userId,
    })
    expect(await read()).toMatchObject([{ id: preference.id, kind: 'optOut' }])
    expect(await record('recordOptOut', { channel: 'sms', phoneId: account.phoneId })).toMatchObject({
      code: 'ALREADY_OPTED_OUT',
    })
    const withdraw = () =>
      act(api, organisation.agent, 'withdrawContactPreference', {
        accountId: account.id,
        preferenceId: preference.id,
        note: 'Wants texts again',
      })
    expect(await withdraw()).toMatchObject({ __typename: 'WithdrawContactPreferenceSuccess' })
    expect(await read()).toEqual([])
    expect(await withdraw()).toMatchObject({ code: 'NO_PREFERENCE' })
  })

  it.each([
    ['recordConsent', { channel: 'email', phoneId: 'theirs' }, 'ADDRESS_NOT_USED', 'phoneId'],
    ['recordConsent', { channel: 'sms', expiresOn: '2026-11-20' }, 'CONSENT_EXPIRED', 'expiresOn'],
    ['recordOptOut', { channel: 'phone', fromTime: '12:00' }, 'TIME_INCOMPLETE', 'toTime'],
    ['recordOptOut', { channel: 'phone', phoneId: 'theirs' }, 'PHONE_NOT_FOUND', 'phoneId'],
  ])('%s refuses %j', async (action, fields, code, field) => {
    const stranger = await givenAccount(api, organisation)
    const input = 'phoneId' in fields ? { ...fields, phoneId: stranger.phoneId } : fields
    expect(await record(action, input)).toMatchObject({ code, field })
  })
})
