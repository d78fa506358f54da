import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient } from '../../testing/render-with-client.tsx'
import { widgetAnswers } from '../testing/widget-answers.ts'
import type { ShownWidget } from '../widgets/widget.ts'
import styles from './layout-grid.module.css'
import { LayoutGrid } from './layout-grid.tsx'
import { LookedAtContext } from './looked-at.ts'

const widget = (type: string, more: Partial<ShownWidget> = {}): ShownWidget => ({
  __typename: 'Widget',
  id: type,
  type,
  label: type,
  width: '1/3',
  settings: {},
  known: true,
  widgets: null,
  ...more,
})
const answers = Object.fromEntries(
  Object.values(widgetAnswers).map(({ operation, full }) => [operation, full]),
)

describe('the grid of a layout', () => {
  it('draws widgets in order, under their titles, as wide as the layout says', async () => {
    const { container } = renderWithClient(
      <LayoutGrid
        accountId="acc_1"
        widgets={[
          widget('notes', { label: 'What we know', width: '2/3' }),
          widget('tasks'),
          widget('claims', { width: 'full' }),
        ]}
      />,
      { answers },
    )
    await screen.findByText('INV-20931')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'What we know',
      'tasks',
      'claims',
    ])
    const cells = [...container.querySelectorAll('[data-widget]')]
    expect(cells.map(({ classList }) => [...classList].at(-1))).toEqual([
      styles['twoThirds'],
      styles['third'],
      styles['full'],
    ])
    await expectAccessible(container)
  })

  it('keeps a widget that breaks to itself, and lets it be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let broken = true
    const { operation, full } = widgetAnswers['ledgerSummary'] ?? { operation: '', full: {} }
    const halfAnAnswer = { account: { __typename: 'Account', id: 'acc_1' } }
    renderWithClient(<LayoutGrid accountId="acc_1" widgets={[widget('ledgerSummary'), widget('notes')]} />, {
      answers: { ...answers, [operation]: () => (broken ? halfAnAnswer : full) },
    })
    expect(await screen.findByText('This widget could not be shown')).toBeVisible()
    const region = screen.getByRole('region', { name: 'ledgerSummary' })
    expect(await screen.findByText(/Wants to be called/)).toBeVisible()
    broken = false
    await userEvent.click(within(region).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('€4,318.20')).toBeVisible()
  })

  it.each([
    ['the server does not know', { type: 'weather', known: false }],
    ['this program does not know', { type: 'weather', known: true }],
  ])('says that a kind of widget which %s is unknown', (_who, more) => {
    renderWithClient(<LayoutGrid accountId="acc_1" widgets={[widget('weather', more)]} />)
    expect(screen.getByText('This kind of widget is unknown')).toBeVisible()
  })

  it('draws tabs of widgets, and loads those of a tab when it is opened', async () => {
    const tabs = widget('tabs', {
      label: 'Money',
      widgets: [
        { __typename: 'WidgetTab', id: 't1', label: 'Owed', widgets: [widget('claims')] },
        { __typename: 'WidgetTab', id: 't2', label: 'Said', widgets: [widget('notes')] },
      ],
    })
    const { sentTo } = renderWithClient(<LayoutGrid accountId="acc_1" widgets={[tabs]} />, { answers })
    expect(await screen.findByText('INV-20931')).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'claims' })).toBeVisible()
    expect(sentTo('NotesWidget_Query')).toHaveLength(0)
    await userEvent.click(screen.getByRole('tab', { name: 'Said' }))
    expect(await screen.findByText(/Wants to be called/)).toBeVisible()
  })

  it('lets tabs be turned where widgets are only looked at', async () => {
    const tabs = widget('tabs', {
      widgets: [
        { __typename: 'WidgetTab', id: 't1', label: 'Owed', widgets: [widget('claims')] },
        { __typename: 'WidgetTab', id: 't2', label: 'Said', widgets: [widget('notes')] },
      ],
    })
    renderWithClient(
      <LookedAtContext value>
        <LayoutGrid accountId="acc_1" widgets={[tabs]} />
      </LookedAtContext>,
      { answers },
    )
    const tab = await screen.findByRole('tab', { name: 'Said' })
    expect(tab.closest('[inert]')).toBeNull()
    await userEvent.click(tab)
    expect((await screen.findByText(/Wants to be called/)).closest('[inert]')).not.toBeNull()
  })
})
