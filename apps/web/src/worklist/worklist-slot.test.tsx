import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { renderWithClient } from '../testing/render-with-client.tsx'
import { inHand, takeInHand } from './in-hand.ts'
import { WorklistSlot } from './worklist-slot.tsx'

vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<typeof import('@tanstack/react-router')>()),
  useNavigate: () => () => undefined,
}))

/** The code of the bar comes when the test says so. */
const gate = vi.hoisted(() => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
})
vi.mock('./worklist-bar.tsx', async (original) => {
  await gate.opened
  return original()
})

afterEach(() => sessionStorage.clear())

it('takes the next account once, when N is pressed before the bar is there', async () => {
  takeInHand({ handoutId: 'hnd_1', reference: 'DEB-1', reason: 'Overdue', queueId: 'que_1' })
  const account = { __typename: 'Account', id: 'acc_2', reference: 'DEB-2', name: 'Debtor 2' }
  const takeNextAccount = { __typename: 'WorklistHandout', id: 'hnd_2', reasonLabel: 'Due task', account }
  const { sentTo } = renderWithClient(<WorklistSlot reference="DEB-1" />, {
    answers: {
      WorklistBar_Query: { handouts: [] },
      WorklistBar_RenewMutation: { renewHandout: true },
      NextAccount_Mutation: { takeNextAccount },
    },
    viewer: { permissions: ['worklist:take'] },
  })
  await userEvent.keyboard('n')
  expect(screen.queryByRole('button', { name: 'Next account' })).toBeNull()
  expect(sentTo('NextAccount_Mutation')).toHaveLength(0)
  gate.open()
  await expect.poll(() => inHand()?.handoutId).toBe('hnd_2')
  expect(sentTo('NextAccount_Mutation')).toHaveLength(1)
  expect(sentTo('NextAccount_Mutation')[0]?.variables).toMatchObject({ input: { queueId: 'que_1' } })
})
