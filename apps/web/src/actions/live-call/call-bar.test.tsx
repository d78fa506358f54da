import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { liveCallAnswer } from '../../testing/actions/call-answers.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { ids } from '../../testing/ids.ts'
import { pending, renderWithClient } from '../../testing/render-with-client.tsx'
import CallBar from './call-bar.tsx'

afterEach(closeAction)

const render = (fields: object, answers: object = {}) =>
  renderWithClient(<CallBar reference="DEB-004217" />, {
    answers: { LiveCall_Query: liveCallAnswer(fields), ...answers },
  })

describe('the call bar', () => {
  it('says how the call stands, counts from the answer, and leads to the interaction', async () => {
    const { container } = render({ state: 'inProgress', stateLabel: 'Talking', talkedSeconds: 65 })
    expect(await screen.findByRole('status')).toHaveTextContent('Talking')
    expect(screen.getByRole('timer')).toHaveTextContent('1:05')
    expect(screen.getByText('Marisol Keane, +353 85 012 3344')).toBeVisible()
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('button', { name: 'Write down' }))
    expect(requestedAction()).toMatchObject({
      actionId: 'addInteraction',
      accountId: ids.account,
      preset: { method: 'phone', direction: 'outbound', phoneId: ids.phone, callId: 'cal_1' },
    })
  })

  it.each([
    [{ state: 'completed', stateLabel: 'Answered', isLive: false, talkedSeconds: 125 }, 'Answered', '2:05'],
    [
      {
        state: 'failed',
        stateLabel: 'Not placed',
        isLive: false,
        failure: 'the number could not be reached',
      },
      'Not placed: the number could not be reached',
      '',
    ],
    [
      { state: 'unknown', stateLabel: '…', isLive: false },
      /^It is not known whether the call was placed/,
      '',
    ],
  ])('tells the end: %o', async (fields, words, time) => {
    render(fields)
    expect(await screen.findByRole('status')).toHaveTextContent(words)
    expect(screen.queryByText('2:05') !== null).toBe(time === '2:05')
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hang up' })).toBeNull()
  })

  it('hangs up once, however often it is pressed', async () => {
    const { sentTo } = render({}, { LiveCall_EndMutation: pending })
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Hang up' }))
    await waitFor(() => expect(sentTo('LiveCall_EndMutation')).toHaveLength(1))
    expect(sentTo('LiveCall_EndMutation')[0]?.variables['input']).toMatchObject({
      accountId: ids.account,
      callId: 'cal_1',
    })
  })

  it('waits while it is being hung up', async () => {
    render({ hangingUp: true })
    expect(await screen.findByRole('status')).toHaveTextContent('Hanging up')
    expect(screen.getByRole('button', { name: 'Hang up' })).toHaveAttribute('aria-busy', 'true')
  })

  it('is not there without a call', async () => {
    const { container, sentTo } = renderWithClient(<CallBar reference="DEB-004217" />, {
      answers: {
        LiveCall_Query: {
          account: { __typename: 'Account', id: ids.account, currency: 'EUR', currentCall: null },
        },
      },
    })
    await waitFor(() => expect(sentTo('LiveCall_Query')).not.toHaveLength(0))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(container.querySelector('section')).toBeNull()
  })
})
