import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { rowOf } from '../../testing/given/written.ts'

describe('addInteraction', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  const add = <Selected = object>(input: object = {}, selection?: string) =>
    act<Selected>(
      api,
      organisation.agent,
      'addInteraction',
      { accountId: account.id, method: 'phone', direction: 'outbound', outcome: 'callBack', ...input },
      selection,
    )

  it('is kept with the debtor whose number it was, and answers its diary event', async () => {
    const added = await add<{ diaryEvent: { id: string; subjectId: string } }>(
      { phoneId: account.phoneId, text: 'Call after six' },
      'diaryEvent { id type text subjectId occurredAt }',
    )
    expect(added).toMatchObject({ diaryEvent: { type: 'interactionAdded', occurredAt: api.now } })
    expect(await rowOf(api, 'interaction', added.diaryEvent.subjectId)).toMatchObject({
      debtor_id: account.debtorId,
      phone_id: account.phoneId,
      outcome: 'callBack',
      text: 'Call after six',
      created_by_id: organisation.agent.userId,
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ last_worked_at: new Date(api.now) })
  })

  it.each([
    ['method', 'NOT_ONE_OF', { method: 'telepathy' }],
    ['direction', 'NOT_ONE_OF', { direction: 'sideways' }],
    ['outcome', 'NOT_ONE_OF', { outcome: 'unknown' }],
    ['reason', 'NOT_ONE_OF', { reason: 'unknown' }],
    ['text', 'TOO_LONG', { text: 'x'.repeat(10_001) }],
  ])('finds fault with %s: %s', async (field, code, input) => {
    expect(await add(input)).toMatchObject({ issues: [{ field, code }] })
  })

  it('refuses a number or debtor of another account', async () => {
    const stranger = await givenAccount(api, organisation)
    expect(await add({ phoneId: stranger.phoneId })).toMatchObject({
      code: 'PHONE_NOT_FOUND',
      field: 'phoneId',
    })
    expect(await add({ debtorId: stranger.debtorId })).toMatchObject({
      code: 'DEBTOR_NOT_FOUND',
      field: 'debtorId',
    })
    expect(await add({ method: 'email', phoneId: account.phoneId })).toMatchObject({ code: 'PHONE_NOT_USED' })
  })

  it.each([
    '<script>alert(1)</script> & "quotes"',
    'مريم العلي اتصلت',
    '👩‍👩‍👧‍👦 pays — ¿mañana?',
    "Robert'); drop table account;--",
  ])('keeps text as it was written: %s', async (text) => {
    const { diaryEvent } = await add<{ diaryEvent: { data: { text: string } } }>(
      { text },
      'diaryEvent { data }',
    )
    expect(diaryEvent.data.text).toBe(text)
  })
})
