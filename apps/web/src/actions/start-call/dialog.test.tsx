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

describe('a call that the contact policy blocks', () => {
  const check = (fields: object, claims: object[] = []) => ({
    CallCheck_Query: {
      account: {
        __typename: 'Account',
        id: ids.account,
        contactPolicy: {
          __typename: 'ContactPolicy',
          call: {
            __typename: 'ContactState',
            allowed: false,
            message: '7 of 7 calls are used.',
            mayOverride: false,
            ...fields,
          },
          claims,
        },
      },
    },
  })

  it('cannot be made, and says why', async () => {
    const { sentTo } = await openDialog('startCall', { answers: check({}) })
    // In the form, and as the reason on the button.
    expect((await screen.findAllByText('7 of 7 calls are used.'))[0]).toBeVisible()
    const button = screen.getByRole('button', { name: /^Call \+353/ })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    expect(sentTo('StartCallDialog_Mutation')).toHaveLength(0)
    expect(screen.queryByRole('textbox', { name: /Reason/ })).toBeNull()
  })

  it('is made by a manager with a reason', async () => {
    const { sentTo } = await openDialog('startCall', { answers: check({ mayOverride: true }) })
    const reason = await screen.findByRole('textbox', { name: /Reason to call all the same/ })
    const button = screen.getByRole('button', { name: /^Override: Call/ })
    await userEvent.click(button)
    await waitFor(() => expect(reason).toHaveAttribute('aria-invalid', 'true'), { timeout: 12_000 })
    expect(sentTo('StartCallDialog_Mutation')).toHaveLength(0)
    await userEvent.type(reason, 'He asked for it')
    await userEvent.click(button)
    await waitFor(() => expect(sentTo('StartCallDialog_Mutation')).toHaveLength(1))
    expect(sentTo('StartCallDialog_Mutation')[0]?.variables['input']).toMatchObject({
      override: { reason: 'He asked for it' },
    })
  })

  it('asks again for the debt that is chosen', async () => {
    const claims = [ids.claim, ids.otherClaim].map((claimId, index) => ({
      __typename: 'ClaimContactState',
      claimId,
      reference: `INV-${index}`,
      used: 7 - index,
      limit: 7,
      from: null,
    }))
    const { sentTo } = await openDialog('startCall', { answers: check({ allowed: true }, claims) })
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: /About/ }),
      'INV-1, 6 of 7 calls used',
    )
    await waitFor(() =>
      expect(sentTo('CallCheck_Query').at(-1)?.variables).toMatchObject({ claimIds: [ids.otherClaim] }),
    )
  })
})
