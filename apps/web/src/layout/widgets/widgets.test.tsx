import { widgetTypeIds } from '@arrears/domain/layout/widget-types/index'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { TimeZoneContext } from '../../platform/time/time-zone.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { offline, pending, renderWithClient, type RenderOptions } from '../../testing/render-with-client.tsx'
import { WidgetSlot } from '../grid/widget-slot.tsx'
import { widgetAnswers } from '../testing/widget-answers.ts'
import { widgets } from './index.ts'

const allPermissions = Object.values(widgetAnswers).flatMap(({ buttons }) => Object.values(buttons ?? {}))

function show(type: string, options: RenderOptions, settings: object = {}) {
  const widget = {
    __typename: 'Widget' as const,
    id: 'w1',
    type,
    label: 'The widget',
    width: '1/3',
    settings,
    known: true,
  }
  return renderWithClient(
    <TimeZoneContext value="UTC">
      <WidgetSlot widget={widget} accountId="acc_1" />
    </TimeZoneContext>,
    options,
  )
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T10:00:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  closeAction()
})

describe('the registry of widgets', () => {
  it('has a screen for every kind of widget of the domain', () => {
    expect(Object.keys(widgets).toSorted()).toEqual([...widgetTypeIds].toSorted())
  })
})

describe.each(Object.entries(widgetAnswers))('the widget %s', (type, given) => {
  const { operation, full, empty, shows, whenEmpty, buttons = {} } = given
  const viewer = { permissions: allPermissions }

  it('shows what the server says', async () => {
    const { container } = show(type, { answers: { [operation]: full }, viewer })
    for (const text of shows) expect((await screen.findAllByText(text, { exact: false }))[0]).toBeVisible()
    expect(screen.getByRole('region', { name: 'The widget' })).toBeVisible()
    await expectAccessible(container)
  })

  it.runIf(empty)('says so when there is nothing', async () => {
    show(type, { answers: { [operation]: empty ?? {} }, viewer })
    expect(await screen.findByText(whenEmpty ?? '')).toBeVisible()
  })

  it('keeps its place while it waits', async () => {
    show(type, { answers: { [operation]: pending } })
    expect(await screen.findByRole('status')).toHaveTextContent('Loading')
  })

  it('can be asked again after an error', async () => {
    let fails = true
    const answers = { [operation]: () => (fails ? new Error('boom') : full) }
    show(type, { answers, viewer })
    const retry = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.getByRole('alert')).not.toHaveTextContent('boom')
    fails = false
    await userEvent.click(retry)
    expect((await screen.findAllByText(shows[0] ?? '', { exact: false }))[0]).toBeVisible()
  })

  it('tells a lost connection from an error', async () => {
    show(type, { answers: { [operation]: offline } })
    expect(await screen.findByText(/Check your connection/)).toBeVisible()
  })

  it.runIf(given.buttons)('offers its actions to those who may, and to nobody else', async () => {
    const { unmount } = show(type, { answers: { [operation]: full }, viewer: { permissions: [] } })
    await screen.findAllByText(shows[0] ?? '', { exact: false })
    for (const name of Object.keys(buttons)) expect(screen.queryByRole('button', { name })).toBeNull()
    unmount()
    show(type, { answers: { [operation]: full }, viewer })
    for (const name of Object.keys(buttons)) {
      await userEvent.click(await screen.findByRole('button', { name }))
      expect(requestedAction()).toMatchObject({ accountId: 'acc_1', currency: 'EUR' })
      closeAction()
    }
  })
})

describe('widgets with switches', () => {
  it('claims: asks for closed ones only when they are wanted', async () => {
    const { operation, full } = widgetAnswers['claims'] ?? { operation: '', full: {} }
    const { sentTo } = show('claims', { answers: { [operation]: full } }, { show: 'open' })
    await userEvent.click(await screen.findByRole('button', { name: 'Show closed' }))
    await waitFor(() => expect(sentTo(operation).at(-1)?.variables['state']).toBeNull())
    expect(sentTo(operation)[0]?.variables['state']).toBe('open')
    expect(screen.getByRole('button', { name: 'Hide closed' })).toBeVisible()
  })

  it('claims: each leads to the journal of it', async () => {
    const { operation, full } = widgetAnswers['claims'] ?? { operation: '', full: {} }
    show('claims', { answers: { [operation]: full } })
    expect(await screen.findByRole('link', { name: 'INV-20931' })).toHaveAttribute(
      'href',
      expect.stringContaining('/accounts/DEB-004217/journal?'),
    )
  })

  it('claims: what an instalment plan pays is in the plan, not overdue by its own day', async () => {
    const { operation, full } = widgetAnswers['claims'] ?? { operation: '', full: {} }
    const { account } = full as { account: { claims: { id: string; reference: string }[] } }
    const overdue = account.claims.find(({ reference }) => reference === 'INV-20931')
    const plan = {
      __typename: 'InstalmentPlan',
      id: 'pln_1',
      claims: [{ __typename: 'Claim', id: overdue?.id }],
    }
    const under = (status: string) => ({ account: { ...account, instalmentPlan: { ...plan, status } } })
    const { unmount } = show('claims', { answers: { [operation]: under('active') } })
    expect(await screen.findByRole('row', { name: /^INV-20931 / })).toHaveTextContent('in the plan')
    unmount()
    show('claims', { answers: { [operation]: under('broken') } })
    expect(await screen.findByRole('row', { name: /^INV-20931 / })).toHaveTextContent('d overdue')
  })

  it('balance by age: reads as a table too', async () => {
    const { operation, full } = widgetAnswers['balanceByAge'] ?? { operation: '', full: {} }
    show('balanceByAge', { answers: { [operation]: full } })
    expect(await screen.findByRole('img', { name: /31–60 days €1,943.19/ })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }))
    expect(screen.getByRole('row', { name: '31–60 days 2 €1,943.19' })).toBeVisible()
  })

  it('ledger summary: is calculated anew on request', async () => {
    const { operation, full } = widgetAnswers['ledgerSummary'] ?? { operation: '', full: {} }
    const { sentTo } = show('ledgerSummary', { answers: { [operation]: full } })
    await screen.findByText('€4,318.20')
    await userEvent.click(screen.getByRole('button', { name: 'Recalculate' }))
    await waitFor(() => expect(sentTo(operation).length).toBeGreaterThan(1))
  })

  it('payment methods: a charge is cancelled where the server does not say why not', async () => {
    const { operation, full } = widgetAnswers['paymentMethods'] ?? { operation: '', full: {} }
    show('paymentMethods', { answers: { [operation]: full }, viewer: { permissions: ['charge:cancel'] } })
    const buttons = await screen.findAllByRole('button', { name: /^Cancel charge/ })
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Cancel charge for 5 Dec 2026',
    ])
  })

  it('notes: shows more of them', async () => {
    const { operation, full } = widgetAnswers['notes'] ?? { operation: '', full: {} }
    const { sentTo } = show('notes', { answers: { [operation]: full } }, { count: 3 })
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(sentTo(operation).at(-1)?.variables['count']).toBe(13))
  })
})
