import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { renderWithClient } from '../testing/render-with-client.tsx'
import { inHand, takeInHand } from './in-hand.ts'
import WorklistBar from './worklist-bar.tsx'

const navigate = vi.hoisted(() => vi.fn<(to: object) => void>())
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }))

const handout = (number: number) => ({
  __typename: 'WorklistHandout',
  id: `hnd_${number}`,
  outcome: 'open',
  reasonLabel: 'Overdue',
  account: {
    __typename: 'Account',
    id: `acc_${number}`,
    reference: `DEB-${number}`,
    name: `Debtor ${number}`,
  },
  worklist: null,
  queue: null,
})
const hand = { handoutId: 'hnd_2', reference: 'DEB-2', reason: 'Broken promise', queueId: 'que_1' }

const show = (answers: object = {}) =>
  renderWithClient(<WorklistBar hand={hand} />, {
    answers: {
      WorklistBar_Query: { handouts: [handout(3), handout(2), handout(1)] },
      WorklistBar_RenewMutation: { renewHandout: true },
      ...answers,
    },
    viewer: { permissions: ['worklist:take'] },
  })

beforeEach(() => takeInHand(hand))
afterEach(() => sessionStorage.clear())

describe('the bar of a worklist', () => {
  it('says why the account is up, and keeps it', async () => {
    const { container, sentTo } = show()
    expect(await screen.findByText('Broken promise')).toBeVisible()
    expect(sentTo('WorklistBar_RenewMutation')[0]?.variables).toEqual({ id: 'hnd_2' })
    await expectAccessible(container)
  })

  it('says when the time ran out', async () => {
    show({ WorklistBar_RenewMutation: { renewHandout: false } })
    expect(await screen.findByText(/Your time on this account ran out/)).toBeVisible()
  })

  it('leads back to the one before, unless somebody else has it', async () => {
    const account = { __typename: 'Account', id: 'acc_1', reference: 'DEB-1' }
    const resumed = { __typename: 'WorklistHandout', id: 'hnd_1', reasonLabel: 'Overdue', account }
    const first = show({ WorklistBar_ResumeMutation: { resumeHandout: null } })
    await userEvent.click(await screen.findByRole('button', { name: 'Back to Debtor 1' }))
    expect(inHand()?.handoutId).toBe('hnd_2')
    first.unmount()
    show({ WorklistBar_ResumeMutation: { resumeHandout: resumed } })
    await userEvent.click(await screen.findByRole('button', { name: 'Back to Debtor 1' }))
    expect(inHand()).toMatchObject({ handoutId: 'hnd_1', reference: 'DEB-1', queueId: 'que_1' })
  })

  it('takes the next one from where this one came, by N', async () => {
    const account = { __typename: 'Account', id: 'acc_4', reference: 'DEB-4', name: 'Debtor 4' }
    const { sentTo } = show({
      NextAccount_Mutation: {
        takeNextAccount: { __typename: 'WorklistHandout', id: 'hnd_4', reasonLabel: 'Due task', account },
      },
    })
    await screen.findByText('Broken promise')
    await userEvent.keyboard('n')
    await expect.poll(() => inHand()?.handoutId).toBe('hnd_4')
    expect(navigate).toHaveBeenLastCalledWith({
      to: '/accounts/$reference',
      params: { reference: 'DEB-4' },
    })
    expect(sentTo('NextAccount_Mutation')[0]?.variables).toMatchObject({
      input: { queueId: 'que_1', worklistId: null },
    })
  })

  it('gives the account back', async () => {
    const { sentTo } = show({ WorklistBar_ReleaseMutation: { releaseHandout: true } })
    await userEvent.click(await screen.findByRole('button', { name: 'Leave worklist' }))
    await expect.poll(() => inHand()).toBeUndefined()
    expect(sentTo('WorklistBar_ReleaseMutation')[0]?.variables).toEqual({ id: 'hnd_2' })
  })
})
