import { ToastRegion } from '@arrears/ui/toast'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerFetch } from '../testing/answer-fetch.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { renderWithClient } from '../testing/render-with-client.tsx'
import { ApiPage } from './api-page.tsx'
import type { ApiSearch } from './api-search.ts'
import { forgetSchema } from './schema/load-schema.ts'

const contract = readFileSync(`${import.meta.dirname}/../../../../schema.graphql`, 'utf8')
const introspection = { body: { data: introspectionFromSchema(buildSchema(contract)) } }

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const key = {
  id: 'key_1',
  name: 'Billing system',
  start: 'arr_Jx',
  scopes: ['account:read', 'ledger:read'],
  createdAt: '2026-03-02T08:00:00.000Z',
  expiresAt: inDays(3),
  lastUsedAt: null,
}

function show(
  search: ApiSearch,
  replies: Parameters<typeof answerFetch>[0] = {},
  permissions = ['apiKey:manage'],
) {
  const asked = answerFetch(replies)
  const page = renderWithClient(
    <>
      <ApiPage search={search} />
      <ToastRegion />
    </>,
    { viewer: { permissions } },
  )
  return { ...page, asked }
}

afterEach(() => {
  cleanup()
  forgetSchema()
  vi.unstubAllGlobals()
})

describe('how to call it', () => {
  it('gives the address and a call, and nobody without the permission the keys', async () => {
    show({ part: 'keys' }, {}, [])
    expect(screen.queryByRole('link', { name: 'Keys' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Keys' })).toBeNull()
    expect(screen.getByText('This page is not for your role')).toBeVisible()
    cleanup()
    const { container } = show({})
    expect(screen.getByRole('textbox', { name: 'Address of the API' })).toHaveValue(
      `${location.origin}/graphql`,
    )
    expect(screen.getByRole('group', { name: 'Example of a call' })).toHaveTextContent(
      `Authorization: Bearer <your key>`,
    )
    await expectAccessible(container)
  })
})

describe('keys', () => {
  it('lists them with scopes, expiry and last use', async () => {
    const { container } = show({ part: 'keys' }, { 'GET /api/keys': { body: { keys: [key] } } })
    const row = await screen.findByRole('row', { name: /Billing system/ })
    expect(row).toHaveTextContent('arr_Jx…')
    expect(row).toHaveTextContent('2 scopes')
    expect(row).toHaveTextContent('See balances and the journal')
    expect(row).toHaveTextContent('soon')
    expect(row).toHaveTextContent('never')
    await expectAccessible(container)
  })

  it('makes one with chosen scopes and expiry, and shows it once with a call', async () => {
    const user = userEvent.setup()
    const { asked, container } = show(
      { part: 'keys' },
      {
        'GET /api/keys': { body: { keys: [] } },
        'POST /api/keys': { status: 201, body: { id: 'key_2', key: 'arr_secret' } },
      },
    )
    expect(await screen.findByText('No keys yet')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Make a key' }))
    const dialog = screen.getByRole('dialog', { name: 'Make a key' })
    await user.click(within(dialog).getByRole('button', { name: 'None' }))
    await user.click(within(dialog).getByRole('button', { name: 'Make key' }))
    expect(within(dialog).getByText('Say what the key is for.')).toBeVisible()
    expect(within(dialog).getByText('Choose at least one scope.')).toBeVisible()
    await user.type(within(dialog).getByRole('textbox', { name: /Name/ }), 'Reports')
    await user.click(within(dialog).getByRole('button', { name: 'Only read' }))
    await user.click(within(dialog).getByRole('checkbox', { name: /^Add notes/ }))
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Works for' }), '30')
    await expectAccessible(container)
    await user.click(within(dialog).getByRole('button', { name: 'Make key' }))
    expect(await screen.findByRole('textbox', { name: 'The new key' })).toHaveValue('arr_secret')
    expect(screen.getByRole('group', { name: 'Call with the new key' })).toHaveTextContent(
      'Bearer arr_secret',
    )
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      name: 'Reports',
      scopes: ['account:read', 'ledger:read', 'diary:read', 'note:create'],
      expiresInDays: 30,
    })
    await user.click(screen.getByRole('button', { name: 'I have kept it' }))
    expect(screen.queryByDisplayValue('arr_secret')).toBeNull()
  })

  it('revokes one after asking', async () => {
    const user = userEvent.setup()
    const { asked } = show(
      { part: 'keys' },
      { 'GET /api/keys': { body: { keys: [key] } }, 'DELETE /api/keys/key_1': { status: 204 } },
    )
    await user.click(await screen.findByRole('button', { name: 'Revoke the key Billing system' }))
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false)
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Revoke' }))
    expect(await screen.findByText('The key Billing system is revoked.')).toBeVisible()
    expect(asked.some(({ method, path }) => method === 'DELETE' && path === '/api/keys/key_1')).toBe(true)
  })
})

describe('schema', () => {
  it('describes an operation with arguments, answer and an example to try', async () => {
    const { container } = show(
      { part: 'schema', type: 'Mutation', field: 'addNote' },
      { 'POST /graphql': introspection },
    )
    expect(await screen.findByRole('heading', { name: 'addNote' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'AddNoteResult!' })).toHaveAttribute(
      'href',
      '/settings/api?part=schema&type=AddNoteResult',
    )
    expect(screen.getByRole('group', { name: 'Example of addNote' })).toHaveTextContent('mutation AddNote')
    expect(screen.getByRole('link', { name: 'Try it' })).toHaveAttribute(
      'href',
      '/settings/api?part=query&type=Mutation&field=addNote',
    )
    await expectAccessible(container)
  })

  it('finds operations, types and fields, and says where a type is used', async () => {
    const user = userEvent.setup()
    show({ part: 'schema', type: 'Promise' }, { 'POST /graphql': introspection })
    const contents = await screen.findByRole('navigation', { name: 'Contents of the schema' })
    expect(screen.getByRole('link', { name: 'Account.promises' })).toBeVisible()
    await user.type(within(contents).getByRole('searchbox'), 'promises')
    expect(within(contents).getByRole('link', { name: 'Account.promises' })).toHaveAttribute(
      'href',
      '/settings/api?part=schema&type=Account&field=promises',
    )
    expect(within(contents).queryByRole('link', { name: 'addNote' })).toBeNull()
    await user.clear(within(contents).getByRole('searchbox'))
    await user.type(within(contents).getByRole('searchbox'), 'zzz')
    expect(within(contents).getByText('No operation, type or field is called so.')).toBeVisible()
  })

  it('says that it did not come, and asks again', async () => {
    const user = userEvent.setup()
    let tries = 0
    show(
      { part: 'schema', type: 'Nothing' },
      { 'POST /graphql': () => (++tries === 1 ? 'offline' : introspection) },
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('The server does not answer')
    await user.click(screen.getByRole('button', { name: /again/i }))
    expect(await screen.findByText('There is no type Nothing')).toBeVisible()
  })
})

describe('trying a query', () => {
  it('runs by Ctrl and Enter, and shows errors beside the answer', async () => {
    const user = userEvent.setup()
    const errors = [{ message: 'Not allowed', path: ['accounts', 0], extensions: { code: 'FORBIDDEN' } }]
    const { asked, container } = show(
      { part: 'query' },
      { 'POST /graphql': { body: { data: { accounts: null }, errors } } },
    )
    const variables = await screen.findByRole('textbox', { name: 'Variables' })
    await user.clear(variables)
    await user.type(variables, 'x{Control>}{Enter}{/Control}')
    expect(variables).toHaveAccessibleDescription(/This is not JSON/)
    expect(asked).toEqual([])
    await user.clear(variables)
    await user.type(variables, '{{"first":2}{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Not allowed FORBIDDEN at accounts.0')
    expect(screen.getByText(/^Status 200 · \d+ ms · 0\.1 KB$/)).toBeVisible()
    expect(screen.getByRole('group', { name: 'Answer of the server' })).toHaveTextContent('"accounts": null')
    expect(asked[0]?.body).toMatchObject({ variables: { first: 2 } })
    await expectAccessible(container)
  })

  it('begins with an example of what was looked at, warns of mutations, and keeps what was written', async () => {
    const user = userEvent.setup()
    show({ part: 'query', type: 'Mutation', field: 'addNote' }, { 'POST /graphql': introspection })
    const query = await screen.findByRole('textbox', { name: 'Query or mutation' })
    expect((query as HTMLTextAreaElement).value).toMatch(/^mutation AddNote\(/)
    expect(screen.getByText(/a mutation changes the real accounts/)).toBeVisible()
    await user.clear(query)
    await user.type(query, '{{ viewer {{ permissions } }')
    cleanup()
    show({ part: 'query' })
    expect(await screen.findByRole('textbox', { name: 'Query or mutation' })).toHaveValue(
      '{ viewer { permissions } }',
    )
  })

  it('says when the server is away', async () => {
    const user = userEvent.setup()
    show({ part: 'query' }, { 'POST /graphql': 'offline' })
    await user.click(await screen.findByRole('button', { name: 'Run' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The server does not answer')
  })
})
