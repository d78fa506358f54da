import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

describe('phone numbers', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())
  beforeEach(async () => {
    account = await givenAccount(api, organisation)
  })

  const run = (action: string, input: object = {}, selection = '') =>
    act(
      api,
      organisation.agent,
      action,
      { accountId: account.id, phoneId: account.phoneId, ...input },
      selection,
    )

  it('is marked valid, with or without a note, and only once', async () => {
    expect(await run('validatePhoneNumber', {}, 'phone { validity validityNote }')).toMatchObject({
      phone: { validity: 'valid', validityNote: null },
    })
    expect(await run('validatePhoneNumber')).toMatchObject({ code: 'EVERY_PHONE_VALID', field: null })
    expect(await diaryOf(api, account.id)).toMatchObject([
      { type: 'phoneValidated', subject_id: account.phoneId },
    ])
  })

  it('is marked invalid with a note that says why', async () => {
    expect(await run('invalidatePhoneNumber', { note: '   ' })).toMatchObject({
      issues: [{ field: 'note', code: 'REQUIRED' }],
    })
    expect(
      await run(
        'invalidatePhoneNumber',
        { note: 'Disconnected' },
        'phone { validity validityNote validityAt }',
      ),
    ).toMatchObject({ phone: { validity: 'invalid', validityNote: 'Disconnected', validityAt: api.now } })
    expect(await run('invalidatePhoneNumber', { note: 'Again' })).toMatchObject({ code: 'NO_USABLE_PHONE' })
  })

  it('of another account is not found on this one', async () => {
    const stranger = await givenAccount(api, organisation)
    for (const action of ['validatePhoneNumber', 'invalidatePhoneNumber', 'startCall']) {
      const note = action === 'startCall' ? {} : { note: 'No' }
      expect(await run(action, { phoneId: stranger.phoneId, ...note })).toMatchObject({
        code: 'PHONE_NOT_FOUND',
        field: 'phoneId',
      })
    }
    expect(await rowOf(api, 'phone', stranger.phoneId)).toMatchObject({ validity: 'unknown' })
  })

  it('is handed to the telephone, the best one when none is chosen', async () => {
    const called = await run('startCall', { phoneId: undefined }, 'uri phone { id }')
    expect(called).toMatchObject({ uri: 'tel:+353850123344', phone: { id: account.phoneId } })
    expect(await diaryOf(api, account.id)).toMatchObject([
      { type: 'callStarted', data: { number: '+353850123344' } },
    ])
  })

  it('is not called when it is invalid or the debtor must be left alone', async () => {
    await run('invalidatePhoneNumber', { note: 'Wrong person' })
    expect(await run('startCall')).toMatchObject({ code: 'NO_USABLE_PHONE' })
    account = await givenAccount(api, organisation, { flags: ['ceaseContact'] })
    expect(await run('startCall')).toMatchObject({ code: 'CEASE_CONTACT' })
  })
})
