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

describe('a call by a telephone provider', () => {
  const check = (ownPhone: string | null) => ({
    CallCheck_Query: {
      viewer: { __typename: 'Viewer', ownPhone },
      account: {
        __typename: 'Account',
        id: ids.account,
        telephony: 'twilio',
        contactPolicy: {
          __typename: 'ContactPolicy',
          call: { __typename: 'ContactState', allowed: true, message: null, mayOverride: false },
          claims: [],
        },
      },
    },
  })
  const started = {
    StartCallDialog_Mutation: {
      startCall: {
        __typename: 'StartCallSuccess',
        account: { __typename: 'Account', id: ids.account, version: 8 },
        uri: null,
        call: { __typename: 'Call', id: 'cal_1' },
        phone: { __typename: 'Phone', id: ids.phone },
      },
    },
  }

  it('opens no link, and goes on to the interaction with the call', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click')
    await openDialog('startCall', { answers: { ...check('+35315550182'), ...started } })
    expect(await screen.findByText('+35315550182')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /^Call \+353/ }))
    await waitFor(() =>
      expect(requestedAction()).toMatchObject({
        actionId: 'addInteraction',
        preset: { method: 'phone', phoneId: ids.phone, callId: 'cal_1' },
      }),
    )
    expect(requestedAction()?.preset).not.toHaveProperty('callStartedAt')
    expect(click).not.toHaveBeenCalled()
  })

  it('asks first which phone is to ring', async () => {
    let own: string | null = null
    const { sentTo } = await openDialog('startCall', {
      answers: {
        CallCheck_Query: () => check(own).CallCheck_Query,
        OwnPhone_Mutation: ({ input }) => {
          const { number } = input as { number: string }
          if (!number.startsWith('+')) {
            const issues = [{ __typename: 'InputIssue', message: 'Write the number with its country code.' }]
            return { setOwnPhone: { __typename: 'InvalidInputError', message: 'Check the number.', issues } }
          }
          own = '+35315550182'
          return { setOwnPhone: { __typename: 'SetOwnPhoneSuccess', ownPhone: own } }
        },
      },
    })
    const field = await screen.findByRole('textbox', { name: 'Your phone' })
    const button = screen.getByRole('button', { name: /^Call \+353/ })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(field, '01 555 0182{Enter}')
    expect(await screen.findByText('Write the number with its country code.')).toBeVisible()
    await userEvent.clear(field)
    await userEvent.type(field, '+353 1 555 0182')
    await userEvent.click(screen.getByRole('button', { name: 'Save phone' }))
    expect(await screen.findByText('+35315550182')).toBeVisible()
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    // Enter in its field has called nobody.
    expect(sentTo('StartCallDialog_Mutation')).toHaveLength(0)
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
    await waitFor(() => expect(reason).toHaveAttribute('aria-invalid', 'true'))
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
