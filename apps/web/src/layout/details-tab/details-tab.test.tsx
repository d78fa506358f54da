import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import { widgetAnswers } from '../testing/widget-answers.ts'
import { DetailsTab } from './details-tab.tsx'

const answer = (widgets: readonly object[]): Answer => ({
  account: {
    __typename: 'Account',
    id: 'acc_1',
    profile: { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential' },
    layout: {
      __typename: 'EffectiveLayout',
      source: 'profile',
      layoutId: 'lay_1',
      number: 3,
      label: 'Residential profile',
      widgets,
    },
  },
})
const notes = {
  __typename: 'Widget',
  id: 'notes',
  type: 'notes',
  label: 'Notes',
  width: '1/2',
  settings: { count: 5 },
  known: true,
  widgets: null,
}

function open(details: Answer | (() => Answer), permissions: string[] = []) {
  const onEdit = vi.fn<(scope: string | undefined) => void>()
  const { operation, full } = widgetAnswers['notes'] ?? { operation: '', full: {} }
  const view = renderWithClient(<DetailsTab editing={undefined} onEdit={onEdit} />, {
    viewer: { permissions },
    answers: { DetailsTab_Query: details, [operation]: full },
  })
  return { ...view, onEdit }
}

describe('the details of an account', () => {
  it('are drawn as the layout in force says, and name it', async () => {
    open(answer([notes]))
    expect(await screen.findByText('Layout: Residential profile')).toBeVisible()
    expect(await screen.findByText(/Wants to be called/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Edit layout' })).toBeNull()
  })

  it('can be arranged by those who may', async () => {
    const { onEdit } = open(answer([notes]), ['layout:edit-personal'])
    await userEvent.click(await screen.findByRole('button', { name: 'Edit layout' }))
    expect(onEdit).toHaveBeenCalledWith('choose')
  })

  it('say so when the layout shows nothing', async () => {
    open(answer([]))
    expect(await screen.findByText('This page has no widgets')).toBeVisible()
  })

  it('can be asked for again after an error', async () => {
    let fails = true
    open(() => (fails ? new Error('boom') : answer([notes])))
    const retry = await screen.findByRole('button', { name: 'Try again' })
    fails = false
    await userEvent.click(retry)
    expect(await screen.findByText('Layout: Residential profile')).toBeVisible()
  })
})
