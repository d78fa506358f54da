import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

afterEach(() => {
  closeAction()
  vi.restoreAllMocks()
})

describe('a call', () => {
  it('dials what the server says and goes on to the interaction with the time running', async () => {
    const dialled: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      dialled.push(this.href)
    })
    const { sentTo } = await openDialog('startCall', {
      answers: {
        StartCallDialog_Mutation: {
          startCall: {
            __typename: 'StartCallSuccess',
            account: { __typename: 'Account', id: ids.account, version: 8 },
            uri: 'tel:+353850123344',
            phone: { __typename: 'Phone', id: ids.phone },
          },
        },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Call +353 85 012 3344' }))
    await waitFor(() => expect(dialled).toEqual(['tel:+353850123344']))
    expect(sentTo('StartCallDialog_Mutation')[0]?.variables['input']).toMatchObject({ phoneId: ids.phone })
    expect(requestedAction()).toMatchObject({
      actionId: 'addInteraction',
      accountId: ids.account,
      preset: { method: 'phone', direction: 'outbound', phoneId: ids.phone },
    })
  })

  it('is not dialled when the server refuses', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click')
    await openDialog('startCall', {
      answers: {
        StartCallDialog_Mutation: {
          startCall: {
            __typename: 'RefusedError',
            message: 'The debtor asked us to stop contact.',
            code: 'CEASE_CONTACT',
            field: null,
          },
        },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: /^Call \+353/ }))
    expect(await screen.findByText('The debtor asked us to stop contact.')).toBeVisible()
    expect(click).not.toHaveBeenCalled()
  })

  it('shows how long it has lasted in the interaction’s form', async () => {
    await openDialog('addInteraction', {
      preset: { method: 'phone', phoneId: ids.phone, callStartedAt: Date.now() - 65_000 },
    })
    expect(await screen.findByRole('timer')).toHaveTextContent('1:05')
    expect(await screen.findByRole('combobox', { name: /Phone number/ })).toHaveValue(ids.phone)
  })
})
