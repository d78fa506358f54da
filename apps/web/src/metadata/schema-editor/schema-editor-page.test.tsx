import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { offline, type Answer } from '../../testing/render-with-client.tsx'
import { renderWithRouter } from '../../testing/render-with-router.tsx'
import { SchemaEditorPage } from './schema-editor-page.tsx'

const field = (key: string, label: string, change: object = {}) => ({
  __typename: 'FieldDefinition',
  key,
  label,
  type: 'text',
  settings: {},
  required: false,
  default: null,
  help: null,
  sensitive: false,
  retired: false,
  ...change,
})
const schema = {
  __typename: 'MetadataSchema',
  id: 'mds_1',
  key: 'creditReport',
  label: 'Credit report',
  appliesTo: 'account',
  version: 3,
  archived: false,
  valueCount: 120,
  fields: [field('score', 'Score'), field('bureau', 'Bureau')],
}
const effect = (allowed: boolean, message: string) => ({
  metadataSchemaChange: {
    __typename: 'MetadataSchemaChange',
    allowed,
    effects: [
      {
        __typename: 'FieldChangeEffect',
        fieldKey: 'score',
        kind: 'typeChanged',
        affected: 3,
        message,
        allowed,
      },
    ],
  },
})
const none = { metadataSchemaChange: { __typename: 'MetadataSchemaChange', allowed: true, effects: [] } }
const saved = (change: object = {}) => ({
  updateMetadataSchema: {
    __typename: 'UpdateMetadataSchemaSuccess',
    schema: { ...schema, version: 4, ...change },
  },
})

async function show(answers: Record<string, Answer>, schemaKey: string | undefined = 'creditReport') {
  const onCreated = vi.fn<(...args: unknown[]) => void>()
  const view = await renderWithRouter(<SchemaEditorPage schemaKey={schemaKey} onCreated={onCreated} />, {
    answers: { SchemaEditor_Query: { metadataSchema: schema }, ...answers },
  })
  return { ...view, onCreated }
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
async function rename() {
  await userEvent.click(await screen.findByRole('button', { name: /^Score/ }))
  await userEvent.type(screen.getByRole('textbox', { name: /^Label/ }), ' now')
}

describe('editing a schema', () => {
  it('shows its fields and the form that they make, accessibly', async () => {
    const { container } = await show({})
    expect(await screen.findByRole('heading', { name: 'Credit report' })).toBeVisible()
    const preview = screen.getByRole('region', { name: 'How the form will look' })
    expect(within(preview).getByRole('textbox', { name: 'Bureau' })).toBeVisible()
    expect(screen.getByRole('textbox', { name: /^Key/ })).toHaveAttribute('readonly')
    expect(screen.getByRole('button', { name: 'Save changes' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: /^Score/ }))
    await expectAccessible(container)
  })

  it('says what a change does before it saves it', async () => {
    const { sentTo } = await show({
      SchemaEffects_Query: effect(true, '3 accounts keep their value as a number.'),
      UpdateMetadataSchema_Mutation: saved(),
    })
    await rename()
    await save()
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('3 accounts keep their value as a number.')
    expect(sentTo('UpdateMetadataSchema_Mutation')).toHaveLength(0)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sentTo('UpdateMetadataSchema_Mutation')[0]?.variables['input']).toMatchObject({
      id: 'mds_1',
      expectedVersion: 3,
      fields: [{ key: 'score', label: 'Score now' }, { key: 'bureau' }],
    })
  })

  it('cannot save what would lose values', async () => {
    const { sentTo } = await show({
      SchemaEffects_Query: effect(false, '3 accounts hold values that would be lost.'),
    })
    await rename()
    await save()
    const dialog = await screen.findByRole('dialog', { name: 'These changes would lose values' })
    expect(dialog).toHaveTextContent('3 accounts hold values')
    expect(within(dialog).queryByRole('button', { name: 'Save changes' })).toBeNull()
    expect(sentTo('UpdateMetadataSchema_Mutation')).toHaveLength(0)
  })

  it('saves at once what changes no value', async () => {
    const { sentTo } = await show({ SchemaEffects_Query: none, UpdateMetadataSchema_Mutation: saved() })
    await rename()
    await save()
    await waitFor(() => expect(sentTo('UpdateMetadataSchema_Mutation')).toHaveLength(1))
  })

  it('shows what the domain refuses at its field, and sends nothing', async () => {
    const { sentTo } = await show({})
    await userEvent.click(await screen.findByRole('button', { name: /^Score/ }))
    await userEvent.clear(screen.getByRole('textbox', { name: /^Label/ }))
    await save()
    expect(await screen.findByRole('textbox', { name: /^Label/ })).toHaveAttribute('aria-invalid', 'true')
    expect(sentTo('SchemaEffects_Query')).toHaveLength(0)
  })

  it('keeps the key of a save that nobody answered, so that trying again does it once', async () => {
    const { sentTo } = await show({ SchemaEffects_Query: none, UpdateMetadataSchema_Mutation: offline })
    await rename()
    await save()
    await screen.findByText(/Nothing is lost/)
    await save()
    await waitFor(() => expect(sentTo('UpdateMetadataSchema_Mutation')).toHaveLength(2))
    const keys = sentTo('UpdateMetadataSchema_Mutation').map(
      ({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey,
    )
    expect(new Set(keys).size).toBe(1)
  })

  it('asks before anything of somebody else is overwritten', async () => {
    const stale = { __typename: 'StaleError', message: 'Changed meanwhile.', version: 9 }
    const { sentTo } = await show({
      SchemaEffects_Query: none,
      UpdateMetadataSchema_Mutation: { updateMetadataSchema: stale },
    })
    await rename()
    await save()
    await userEvent.click(await screen.findByRole('button', { name: 'Keep mine' }))
    await save()
    await waitFor(() => expect(sentTo('UpdateMetadataSchema_Mutation')).toHaveLength(2))
    expect(sentTo('UpdateMetadataSchema_Mutation')[1]?.variables['input']).toMatchObject({
      expectedVersion: 9,
    })
  })

  it('moves fields by buttons and says where they are', async () => {
    await show({})
    await userEvent.click(await screen.findByRole('button', { name: 'Move Bureau up' }))
    expect(screen.getByText('Bureau is now 1 of 2.')).toBeInTheDocument()
    const names = screen
      .getAllByRole('button', { name: /^(Score|Bureau)/ })
      .map((button) => button.textContent)
    expect(names).toEqual(['Bureaubureau', 'Scorescore'])
  })

  it('archives after saying what stays', async () => {
    const { sentTo } = await show({
      ArchiveMetadataSchema_Mutation: {
        archiveMetadataSchema: {
          __typename: 'ArchiveMetadataSchemaSuccess',
          schema: { ...schema, archived: true },
        },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Archive' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Archive Credit report?' })
    expect(dialog).toHaveTextContent('filled in on 120 accounts')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Archive' }))
    await waitFor(() => expect(sentTo('ArchiveMetadataSchema_Mutation')).toHaveLength(1))
  })

  it('creates a new schema and goes to it', async () => {
    const created = { ...schema, key: 'meter', label: 'Meter', fields: [field('number', 'Number')] }
    const onCreated = vi.fn<(...args: unknown[]) => void>()
    const { sentTo } = await renderWithRouter(<SchemaEditorPage onCreated={onCreated} />, {
      answers: {
        CreateMetadataSchema_Mutation: {
          createMetadataSchema: { __typename: 'CreateMetadataSchemaSuccess', schema: created },
        },
      },
    })
    await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Meter')
    await userEvent.type(screen.getByRole('textbox', { name: /^Label/ }), 'Number')
    await userEvent.click(screen.getByRole('button', { name: 'Create schema' }))
    await waitFor(() => expect(onCreated).toHaveBeenCalledWith('meter'))
    expect(sentTo('CreateMetadataSchema_Mutation')[0]?.variables['input']).toMatchObject({
      key: 'meter',
      label: 'Meter',
      appliesTo: 'account',
      fields: [{ key: 'number', label: 'Number', type: 'text' }],
    })
  })

  it('says that there is no such schema', async () => {
    await show({ SchemaEditor_Query: { metadataSchema: null } })
    expect(await screen.findByText('There is no such schema')).toBeVisible()
  })
})
