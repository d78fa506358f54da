import { ToastRegion } from '@arrears/ui/toast'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { bar, choose, edit, order, savedAnswer, sentContent } from '../testing/edit-layout.tsx'
import { editorAnswer, storedLayout, threeWidgets } from '../testing/editor-answers.ts'

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

  it('offers to undo what came last only, and nothing once one has left', async () => {
    const { unmount } = edit('organisation')
    const messages = () => within(screen.getByRole('region', { name: 'Notifications' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Notes' }))
    await userEvent.click(screen.getByRole('button', { name: 'Remove Claims' }))
    expect(messages().queryByText('Notes removed')).toBeNull()
    expect(messages().getAllByRole('button', { name: 'Undo' })).toHaveLength(1)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Width of Tasks' }), 'full')
    expect(messages().queryByRole('button', { name: 'Undo' })).toBeNull()
    await userEvent.click(bar().getByRole('button', { name: 'Undo' }))
    expect(order()).toEqual(['Tasks'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove Tasks' }))
    unmount()
    render(<ToastRegion />)
    expect(screen.queryByText('Tasks removed')).toBeNull()
  })

  it('keeps the keys where a widget went, or beside where it was', async () => {
    edit('organisation')
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Notes' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'More for Tasks' })).toHaveFocus())
    await choose('Tasks', 'Rename')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'More for Tasks' })).toHaveFocus())
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
