import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { liveCallAnswer } from '../../testing/actions/call-answers.ts'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const preset = { method: 'phone', direction: 'outbound', phoneId: ids.phone, callId: 'cal_1' }
const added = {
  addInteraction: {
    __typename: 'AddInteractionSuccess',
    account: { __typename: 'Account', id: ids.account, version: 8 },
    contactWarning: null,
    diaryEvent: { __typename: 'DiaryEvent', id: 'evt_1' },
  },
}

async function open(fields: object) {
  const view = await openDialog('addInteraction', {
    preset,
    answers: { LiveCall_Query: liveCallAnswer(fields), AddInteractionDialog_Mutation: added },
  })
  const sentInput = () => view.sentTo('AddInteractionDialog_Mutation')[0]?.variables['input']
  return { ...view, sentInput }
}

describe('writing down a call that a provider placed', () => {
  it('shows how it stands, and hangs up from here', async () => {
    await open({})
    expect(await screen.findByText('Rings')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Hang up' })).toBeVisible()
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it.each([
    ['busy', 'busy'],
    ['noAnswer', 'noAnswer'],
  ])('fills in what came of it when it was %s, with no time', async (state, outcome) => {
    const { sentInput } = await open({ state, stateLabel: state, isLive: false })
    const field = await screen.findByRole('combobox', { name: /Outcome/ })
    await waitFor(() => expect(field).toHaveValue(outcome))
    await userEvent.click(screen.getByRole('button', { name: 'Add interaction' }))
    await waitFor(() => expect(sentInput()).toMatchObject({ outcome, durationSeconds: null }))
  })

  it('keeps for how long was talked, and leaves it to the caller what was said', async () => {
    const { sentInput } = await open({
      state: 'completed',
      stateLabel: 'Answered',
      isLive: false,
      talkedSeconds: 125,
    })
    expect(await screen.findByText('2:05')).toBeVisible()
    const field = screen.getByRole('combobox', { name: /Outcome/ })
    expect(field).toHaveValue('')
    await userEvent.selectOptions(field, 'promiseToPay')
    await userEvent.click(screen.getByRole('button', { name: 'Add interaction' }))
    await waitFor(() => expect(sentInput()).toMatchObject({ outcome: 'promiseToPay', durationSeconds: 125 }))
  })
})
