import type { Layout } from '@arrears/domain/layout/placement'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { bar, edit, order, savedAnswer, sentContent } from '../testing/edit-layout.tsx'
import { editorAnswer, storedLayout, threeWidgets } from '../testing/editor-answers.ts'

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
    // What the role may do stands there, not what the person who arranges may.
    expect(await screen.findByRole('button', { name: 'Add note', hidden: true })).toBeInTheDocument()
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Seen by' }), 'Read-only')
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Add note', hidden: true })).not.toBeInTheDocument(),
    )
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
