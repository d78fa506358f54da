import { ToastRegion } from '@arrears/ui/toast'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { renderWithClient } from '../testing/render-with-client.tsx'
import { inHand, takeInHand } from './in-hand.ts'
import { NextAccountSlot } from './next-account-slot.tsx'

vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<typeof import('@tanstack/react-router')>()),
  useNavigate: () => () => undefined,
}))

const answers = {
  NextAccount_Mutation: {
    takeNextAccount: {
      __typename: 'WorklistHandout',
      id: 'hnd_1',
      reasonLabel: 'Overdue',
      account: { __typename: 'Account', id: 'acc_1', reference: 'DEB-1', name: 'Debtor 1' },
    },
  },
}
const show = (permissions: string[]) =>
  renderWithClient(<NextAccountSlot reference="DEB-004217" />, { answers, viewer: { permissions } })

afterEach(() => {
  vi.doUnmock('./next-account-button.tsx')
  sessionStorage.clear()
})

// First: what has come once is there for all that follow.
it('says so when what it does could not be fetched, and can be pressed again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.doMock('./next-account-button.tsx', () => {
    throw new Error('No connection')
  })
  const { sentTo } = show(['worklist:take'])
  render(<ToastRegion />)
  const button = () => screen.getByRole('button', { name: 'Next account' })
  await userEvent.click(button())
  expect(await screen.findByText(/could not be opened. Check your connection/)).toBeVisible()
  expect(button()).not.toHaveAttribute('aria-busy')
  vi.doUnmock('./next-account-button.tsx')
  await userEvent.click(button())
  await expect.poll(() => inHand()?.handoutId).toBe('hnd_1')
  expect(sentTo('NextAccount_Mutation')).toHaveLength(1)
})

it.each([
  ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Next account' }))],
  ['N', () => userEvent.keyboard('n')],
])('takes one account, once, by %s', async (_way, press) => {
  const { sentTo } = show(['worklist:take'])
  await press()
  await expect.poll(() => inHand()?.handoutId).toBe('hnd_1')
  expect(sentTo('NextAccount_Mutation')).toHaveLength(1)
})

it('is not there for who may not, nor on an account that was taken', () => {
  const { unmount } = show([])
  expect(screen.queryByRole('button')).toBeNull()
  unmount()
  takeInHand({ handoutId: 'hnd_0', reference: 'DEB-004217', reason: 'Overdue' })
  show(['worklist:take'])
  expect(screen.queryByRole('button')).toBeNull()
})
