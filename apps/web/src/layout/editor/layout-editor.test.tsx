import '../testing/observers.ts'
import type { Layout } from '@arrears/domain/layout/placement'
import { ToastRegion } from '@arrears/ui/toast'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient, type RenderOptions } from '../../testing/render-with-client.tsx'
import { editorAnswer, storedLayout, threeWidgets, waitingWidgets } from '../testing/editor-answers.ts'
import LayoutEditor from './layout-editor.tsx'

const mayAll = ['layout:edit-personal', 'layout:publish']

function edit(scope: string, answers: RenderOptions['answers'] = {}, permissions = mayAll) {
  const onScope = vi.fn<(scope: string | undefined) => void>()
  const onLeave = vi.fn<() => void>()
  const onPublished = vi.fn<() => void>()
  const view = renderWithClient(
    <>
      <LayoutEditor scope={scope} onScope={onScope} onLeave={onLeave} onPublished={onPublished} />
      <ToastRegion />
    </>,
    {
      viewer: { permissions },
      answers: { LayoutEditor_Query: editorAnswer(), ...waitingWidgets, ...answers },
    },
  )
  return { ...view, onScope, onLeave, onPublished }
}

const order = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const bar = () => within(screen.getByRole('region', { name: 'Layout editor' }))
const choose = async (widget: string, item: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `More for ${widget}` }))
  await userEvent.click(
    await screen.findByRole('menuitem', { name: new RegExp(`^${item}`) }, { timeout: 8000 }),
  )
}
const savedAnswer = (version: number, content: unknown) => ({
  saveLayoutDraft: {
    __typename: 'SaveLayoutDraftSuccess',
    layout: storedLayout({
      version,
      draft: { __typename: 'LayoutContent', content, warnings: [] },
    }),
  },
})
const sentContent = (sent: readonly { variables: Readonly<Record<string, unknown>> }[]) =>
  sent.at(-1)?.variables['input'] as { content: Layout; expectedVersion: number } | undefined

describe('the layout editor', () => {
  it('begins with what is published, and says for whom it is', async () => {
    const { container } = edit('organisation')
    expect(await screen.findByText('everyone')).toBeVisible()
    expect(order()).toEqual(['Claims', 'Notes', 'Tasks'])
    const handle = screen.getByRole('button', { name: 'Move Claims' })
    await waitFor(() => expect(handle).toHaveAccessibleDescription(/arrow keys/))
    await expectAccessible(container)
  })

  it('begins with the draft where there is one', async () => {
    const draft = {
      __typename: 'LayoutContent',
      content: { ...threeWidgets, widgets: threeWidgets.widgets.slice(0, 1) },
      warnings: ['Notes names a field that is gone.'],
    }
    edit('organisation', { LayoutEditor_Query: editorAnswer([storedLayout({ draft })]) })
    await screen.findByText('Notes names a field that is gone.')
    expect(order()).toEqual(['Claims'])
  })

  it('begins with what wider layouts give where there is none yet', async () => {
    edit('personal')
    expect(await screen.findByText('yourself')).toBeVisible()
    expect(order()).toEqual(['Claims', 'Notes', 'Tasks'])
  })

  it('keeps people who may not publish to their own', async () => {
    edit('organisation', {}, ['layout:edit-personal'])
    expect(await screen.findByText('You may not edit this layout')).toBeVisible()
  })
})

describe('arranging by keys and menus', () => {
  it('moves a widget later and earlier, and says where it is', async () => {
    edit('organisation')
    await choose('Claims', 'Move later')
    expect(order()).toEqual(['Notes', 'Claims', 'Tasks'])
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' '),
    ).toContain('Claims is now at position 2 of 3.')
    await choose('Claims', 'Move earlier')
    expect(order()).toEqual(['Claims', 'Notes', 'Tasks'])
  })

  it('moves a widget before another by choosing where', async () => {
    edit('organisation')
    await choose('Tasks', 'Move to')
    const dialog = within(await screen.findByRole('dialog', { name: 'Move Tasks' }))
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Before' }), 'Notes')
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }))
    expect(order()).toEqual(['Claims', 'Tasks', 'Notes'])
  })

  it('undoes and does again by keys, but not while a text is typed', async () => {
    edit('organisation')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Width of Claims' }), 'full')
    const width = () => screen.getByRole('combobox', { name: 'Width of Claims' })
    expect(width()).toHaveValue('full')
    width().blur()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(width()).toHaveValue('1/3')
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(width()).toHaveValue('full')
    await choose('Notes', 'Rename')
    await userEvent.keyboard('x{Control>}z{/Control}')
    expect(width()).toHaveValue('full')
  })

  it('renames a widget, and gives the standard name back', async () => {
    edit('organisation')
    await choose('Notes', 'Rename')
    const title = await screen.findByRole('textbox', { name: /Title/ })
    await userEvent.clear(title)
    await userEvent.type(title, 'What we know{Enter}')
    expect(order()).toEqual(['Claims', 'What we know', 'Tasks'])
    await choose('What we know', 'Rename')
    await userEvent.clear(await screen.findByRole('textbox', { name: /Title/ }))
    await userEvent.keyboard('{Enter}')
    expect(order()).toEqual(['Claims', 'Notes', 'Tasks'])
  })

  it('removes a widget, and brings it back from the message', async () => {
    edit('organisation')
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Notes' }))
    expect(order()).toEqual(['Claims', 'Tasks'])
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Notifications' })).getByRole('button', { name: 'Undo' }),
    )
    expect(order()).toEqual(['Claims', 'Notes', 'Tasks'])
  })

  it('adds what is not on the page, and says of the rest that it is', async () => {
    edit('organisation')
    await screen.findByText('everyone')
    await userEvent.click(bar().getByRole('button', { name: 'Add widget' }))
    const panel = within(screen.getByRole('region', { name: 'Add widget' }))
    expect(panel.getByRole('button', { name: 'Add Claims' })).toHaveAttribute('aria-disabled', 'true')
    expect(panel.getByRole('button', { name: 'Add Claims' })).toHaveAccessibleDescription(
      'Claims is on the page already.',
    )
    await userEvent.click(panel.getByRole('button', { name: 'Add Balance by age' }))
    expect(order()).toEqual(['Add widget', 'Claims', 'Notes', 'Tasks', 'Balance by age'])
  })

  it('makes a custom widget of a schema and its fields, in an order of one’s own', async () => {
    const { sentTo } = edit('organisation', {
      LayoutEditor_SaveMutation: ({ input }) => savedAnswer(5, (input as { content: unknown }).content),
    })
    await screen.findByText('everyone')
    await userEvent.click(bar().getByRole('button', { name: 'Add widget' }))
    const panel = within(screen.getByRole('region', { name: 'Add widget' }))
    await userEvent.click(panel.getByRole('radio', { name: 'Custom' }))
    await userEvent.click(panel.getByRole('button', { name: 'Add widget' }))
    expect(panel.getAllByRole('alert').length).toBeGreaterThan(0)
    await userEvent.type(panel.getByRole('textbox', { name: /Label/ }), 'Credit check')
    await userEvent.selectOptions(panel.getByRole('combobox', { name: /Schema/ }), 'credit_report')
    for (const field of ['Bureau', 'Score'])
      await userEvent.selectOptions(panel.getByRole('combobox', { name: /Fields/ }), field)
    await userEvent.click(panel.getByRole('button', { name: 'Move Score up' }))
    await userEvent.click(panel.getByRole('button', { name: 'Add widget' }))
    expect(order().at(-1)).toBe('Credit check')
    await userEvent.click(bar().getByRole('button', { name: 'Save draft' }))
    await waitFor(() => expect(sentTo('LayoutEditor_SaveMutation')).toHaveLength(1))
    expect(sentContent(sentTo('LayoutEditor_SaveMutation'))?.content.widgets.at(-1)).toMatchObject({
      type: 'custom',
      settings: { label: 'Credit check', schemaKey: 'credit_report', fieldKeys: ['score', 'bureau'] },
    })
  })

  it('shows a widget only when a rule holds, said in plain words', async () => {
    edit('organisation')
    await choose('Notes', 'Show only when')
    const dialog = within(await screen.findByRole('dialog', { name: 'When is Notes shown?' }))
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Look at' }), 'Account groups')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'With' }), 'Individuals')
    await userEvent.click(dialog.getByRole('button', { name: 'Add comparison' }))
    expect(dialog.getByRole('status')).toHaveTextContent(
      'Shown when the account is in the group Individuals and the days overdue are more than 30.',
    )
    await userEvent.click(dialog.getByRole('button', { name: 'Set condition' }))
    expect(screen.getByText(/^when the account is in the group Individuals/)).toBeVisible()
    await choose('Notes', 'Show only when')
    await userEvent.click(await screen.findByRole('button', { name: 'Always show it' }))
    expect(screen.queryByText(/^when the account/)).toBeNull()
  })

  it('refuses a rule that says nothing', async () => {
    edit('organisation')
    await choose('Notes', 'Show only when')
    const dialog = within(await screen.findByRole('dialog', { name: 'When is Notes shown?' }))
    await userEvent.clear(dialog.getByRole('textbox', { name: 'With' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Set condition' }))
    expect(dialog.getByRole('alert')).toHaveTextContent('Write a whole number.')
  })

  it('puts a widget into a tab and out again', async () => {
    edit('organisation')
    await screen.findByText('everyone')
    await userEvent.click(bar().getByRole('button', { name: 'Add widget' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add Tabs' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close the list of widgets' }))
    await choose('Notes', 'Move to')
    const dialog = within(await screen.findByRole('dialog', { name: 'Move Notes' }))
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Tabs: Tab 1')
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }))
    expect(order()).toEqual(['Claims', 'Tasks', 'Tabs'])
    expect(screen.getByRole('heading', { level: 3, name: 'Notes' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Remove Tabs' }))
    expect(order()).toEqual(['Claims', 'Tasks', 'Notes'])
  })
})

describe('leaving, saving and publishing', () => {
  it('leaves at once when nothing changed, and asks when something did', async () => {
    const { onLeave } = edit('organisation')
    await screen.findByText('everyone')
    await userEvent.click(bar().getByRole('button', { name: 'Cancel' }))
    expect(onLeave).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button', { name: 'Remove Notes' }))
    await userEvent.click(bar().getByRole('button', { name: 'Cancel' }))
    const dialog = within(await screen.findByRole('alertdialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Stay' }))
    expect(onLeave).toHaveBeenCalledTimes(1)
    await userEvent.click(bar().getByRole('button', { name: 'Cancel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave without saving' }))
    expect(onLeave).toHaveBeenCalledTimes(2)
  })

  it('publishes with a comment after showing what changes', async () => {
    const { sentTo, onPublished, onLeave } = edit('organisation', {
      LayoutEditor_SaveMutation: ({ input }) => savedAnswer(5, (input as { content: unknown }).content),
      LayoutEditor_PublishMutation: {
        publishLayout: { __typename: 'PublishLayoutSuccess', layout: storedLayout({ version: 6 }) },
      },
    })
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Width of Claims' }), 'full')
    await userEvent.click(bar().getByRole('button', { name: 'Publish' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Publish this layout?' }))
    expect(dialog.getByText('Claims: width changed from 1/3 to full.')).toBeVisible()
    await userEvent.type(dialog.getByRole('textbox', { name: /Comment/ }), 'Claims need room')
    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }))
    await waitFor(() => expect(onPublished).toHaveBeenCalled())
    expect(onLeave).toHaveBeenCalled()
    expect(sentTo('LayoutEditor_PublishMutation')[0]?.variables['input']).toMatchObject({
      layoutId: 'lay_1',
      expectedVersion: 5,
      comment: 'Claims need room',
    })
  })

  it('shows both changes when somebody else was faster, and saves on top only when told to', async () => {
    const theirs: Layout = {
      ...threeWidgets,
      widgets: threeWidgets.widgets.filter(({ id }) => id !== 'tasks'),
    }
    let asked = 0
    const { sentTo } = edit('organisation', {
      LayoutEditor_Query: () => {
        asked += 1
        const draft = { __typename: 'LayoutContent', content: theirs, warnings: [] }
        return editorAnswer([asked < 3 ? storedLayout() : storedLayout({ version: 9, draft })])
      },
      LayoutEditor_SaveMutation: ({ input }) => {
        const { expectedVersion, content } = input as { expectedVersion: number; content: unknown }
        return expectedVersion === 9
          ? savedAnswer(10, content)
          : {
              saveLayoutDraft: {
                __typename: 'StaleError',
                message: 'Sam Okafor changed this layout at 10:12.',
                version: 9,
                current: null,
              },
            }
      },
    })
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Width of Claims' }), 'full')
    asked = 2
    await userEvent.click(bar().getByRole('button', { name: 'Save draft' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Somebody else changed this layout' }))
    expect(dialog.getByText('Sam Okafor changed this layout at 10:12.')).toBeVisible()
    expect(await dialog.findByText('Tasks: removed from position 3.')).toBeVisible()
    expect(dialog.getAllByText('Claims: width changed from 1/3 to full.').length).toBeGreaterThan(0)
    await userEvent.click(dialog.getByRole('button', { name: 'Save mine on top' }))
    await waitFor(() => expect(sentTo('LayoutEditor_SaveMutation')).toHaveLength(2))
    expect(sentContent(sentTo('LayoutEditor_SaveMutation'))).toMatchObject({
      expectedVersion: 9,
      content: { widgets: [{ id: 'claims', width: 'full' }, { id: 'notes' }, { id: 'tasks' }] },
    })
  })

  it('takes theirs over, as a step that can be undone', async () => {
    const theirs: Layout = { ...threeWidgets, widgets: threeWidgets.widgets.slice(0, 1) }
    const draft = { __typename: 'LayoutContent', content: theirs, warnings: [] }
    let later = false
    edit('organisation', {
      LayoutEditor_Query: () => editorAnswer([later ? storedLayout({ version: 9, draft }) : storedLayout()]),
      LayoutEditor_SaveMutation: {
        saveLayoutDraft: { __typename: 'StaleError', message: 'Changed.', version: 9, current: null },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Notes' }))
    later = true
    await userEvent.click(bar().getByRole('button', { name: 'Save draft' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Take theirs' })).toBeEnabled())
    await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }))
    expect(order()).toEqual(['Claims'])
    await userEvent.click(bar().getByRole('button', { name: 'Undo' }))
    expect(order()).toEqual(['Claims', 'Tasks'])
  })

  it('previews as a role, on an account, what the server says', async () => {
    const { sentTo } = edit('organisation', {
      LayoutPreview_Query: {
        layoutPreview: [
          {
            __typename: 'Widget',
            id: 'notes',
            type: 'notes',
            label: 'Notes',
            width: '1/2',
            settings: {},
            known: true,
            widgets: null,
          },
        ],
      },
    })
    await screen.findByText('everyone')
    await userEvent.click(bar().getByRole('button', { name: 'Preview' }))
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Seen by' }), 'Read-only')
    await waitFor(() =>
      expect(sentTo('LayoutPreview_Query').at(-1)?.variables['input']).toMatchObject({
        accountId: 'acc_1',
        role: 'readOnly',
        content: threeWidgets,
      }),
    )
    await userEvent.click(bar().getByRole('button', { name: 'Back to editing' }))
    expect(order()).toEqual(['Claims', 'Notes', 'Tasks'])
  })

  it('asks for whom the page is to be arranged', async () => {
    const { onScope } = edit('choose')
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit layout' }))
    await userEvent.click(dialog.getByRole('radio', { name: /A role/ }))
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Role' }), 'Team manager')
    await userEvent.click(dialog.getByRole('button', { name: 'Edit layout' }))
    expect(onScope).toHaveBeenCalledWith('role:teamManager')
  })
})
