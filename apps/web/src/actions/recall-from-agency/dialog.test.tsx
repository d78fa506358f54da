import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithClient } from '../../testing/render-with-client.tsx'
import RecallFromAgencyDialog from './dialog.tsx'

const accountId = `acc_${'0'.repeat(26)}`

describe('recalling from an agency', () => {
  it('needs a reason, and sends it', async () => {
    const onClose = vi.fn<() => void>()
    const { sentTo } = renderWithClient(
      <RecallFromAgencyDialog accountId={accountId} currency="EUR" onClose={onClose} />,
      {
        answers: {
          RecallFromAgencyDialog_Mutation: {
            recallFromAgency: {
              __typename: 'RecallFromAgencySuccess',
              account: { __typename: 'Account', id: accountId, version: 2 },
              assignment: {
                __typename: 'AgencyAssignment',
                id: 'aga_1',
                agency: { __typename: 'Agency', id: 'agc_1', name: 'Aster' },
              },
            },
          },
        },
      },
    )
    const press = () => userEvent.click(screen.getByRole('button', { name: 'Recall from agency' }))
    await press()
    // The rule is fetched when it is first needed.
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Reason/ })).toBeInvalid())
    expect(sentTo('RecallFromAgencyDialog_Mutation')).toEqual([])
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Pays us directly')
    await press()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('RecallFromAgencyDialog_Mutation')[0]?.variables).toMatchObject({
      input: { accountId, reason: 'Pays us directly' },
    })
  })
})
