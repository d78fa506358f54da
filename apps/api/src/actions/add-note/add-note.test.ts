import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'

const addNote = /* GraphQL */ `
  mutation ($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on AddNoteSuccess {
        account {
          id
          version
        }
        note {
          id
          text
        }
      }
      ... on InvalidInputError {
        issues {
          field
          code
        }
      }
      ... on RefusedError {
        code
        field
      }
    }
  }
`

describe('addNote', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  it('keeps the note, a diary event and a record of who did it', async () => {
    const input = {
      accountId: account.id,
      text: 'Called back, very upset 😟 שלום',
      idempotencyKey: 'note-0001',
    }
    const { addNote: done } = await api.run<{
      addNote: { note: { id: string; text: string }; account: { version: number } }
    }>(organisation.agent, addNote, { input })
    expect(done).toMatchObject({ note: { text: input.text }, account: { id: account.id, version: 2 } })
    const { rows } = await api.owner.query(
      'select type, data, subject_id, actor_user_id from diary_event where account_id = $1',
      [account.id],
    )
    expect(rows).toEqual([
      {
        type: 'noteAdded',
        data: { text: input.text },
        subject_id: done.note.id,
        actor_user_id: organisation.agent.userId,
      },
    ])
  })

  it('answers a repeated request as the first and writes nothing again', async () => {
    const input = { accountId: account.id, text: 'Once', idempotencyKey: 'note-0002' }
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        api.run<{ addNote: { note: { id: string } } }>(organisation.agent, addNote, { input }),
      ),
    )
    expect(new Set(answers.map((answer) => answer.addNote.note.id)).size).toBe(1)
    const { rows } = await api.owner.query("select from note where text = 'Once'")
    expect(rows).toHaveLength(1)
  })

  it('refuses a key that was used for something else', async () => {
    const input = { accountId: account.id, text: 'Something else', idempotencyKey: 'note-0002' }
    expect(await api.run(organisation.agent, addNote, { input })).toEqual({
      addNote: { __typename: 'RefusedError', code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' },
    })
  })

  it('names the field of a note of a megabyte', async () => {
    const input = { accountId: account.id, text: 'x'.repeat(1_000_000), idempotencyKey: 'note-0003' }
    expect(await api.run(organisation.agent, addNote, { input })).toEqual({
      addNote: { __typename: 'InvalidInputError', issues: [{ field: 'text', code: 'TOO_LONG' }] },
    })
  })

  it('is forbidden to who may only read, and to strangers', async () => {
    const input = { accountId: account.id, text: 'No', idempotencyKey: 'note-0004' }
    expect(await api.errorCode(organisation.readOnly, addNote, { input })).toBe('FORBIDDEN')
    expect(await api.errorCode(undefined, addNote, { input })).toBe('UNAUTHENTICATED')
  })

  it('answers the id of another organisation as one that is unknown', async () => {
    const other = await givenOrganisation(api)
    const input = { accountId: account.id, text: 'No', idempotencyKey: 'note-0005' }
    expect(await api.errorCode(other.agent, addNote, { input })).toBe('NOT_FOUND')
  })
})
