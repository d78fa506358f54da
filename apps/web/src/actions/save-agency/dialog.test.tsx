import { ToastRegion } from '@arrears/ui/toast'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { someAgency } from '../../testing/some-agency.ts'
import type { ListedAgency } from '../../agency/agencies-page.tsx'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import SaveAgencyDialog from './dialog.tsx'

const agency = someAgency()
const saved: Answer = { saveAgency: { __typename: 'SaveAgencySuccess', agency } }
const archived: Answer = { archiveAgency: { __typename: 'ArchiveAgencySuccess', agency } }
const restored: Answer = { restoreAgency: { __typename: 'RestoreAgencySuccess', agency } }
const stale = { __typename: 'StaleError', message: 'Somebody else changed this agency.' }

function show(given: ListedAgency | undefined, answer: Answer) {
  const onSaved = vi.fn<() => void>()
  const onClose = vi.fn<() => void>()
  const view = renderWithClient(
    <>
      <SaveAgencyDialog agency={given} onSaved={onSaved} onClose={onClose} />
      <ToastRegion />
    </>,
    {
      answers: {
        SaveAgencyDialog_SaveMutation: answer,
        SaveAgencyDialog_ArchiveMutation: answer,
        SaveAgencyDialog_RestoreMutation: answer,
      },
    },
  )
  return { ...view, onSaved, onClose }
}
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const askToArchive = async () => {
  await press('Archive this agency')
  return within(screen.getByRole('alertdialog', { name: 'Archive Aster?' }))
}

describe('the form of an agency', () => {
  it('adds one, with a comma in what it keeps', async () => {
    const { sentTo, onSaved, onClose, container } = show(undefined, saved)
    await userEvent.type(field('Name'), 'Aster')
    await userEvent.type(field('Commission'), '12,5')
    await expectAccessible(container)
    await press('Add agency')
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(onSaved).toHaveBeenCalledOnce()
    const [sent] = sentTo('SaveAgencyDialog_SaveMutation')
    expect(sent?.variables['input']).toMatchObject({ name: 'Aster', commissionPercent: 12.5 })
    expect(sent?.variables['input']).not.toHaveProperty('id')
    expect(await screen.findByText('Agency saved: Aster')).toBeVisible()
  })

  it('takes nothing for a commission that was not given', async () => {
    const { sentTo } = show(undefined, saved)
    await userEvent.type(field('Name'), 'Aster')
    await press('Add agency')
    await waitFor(() => expect(field('Commission')).toBeInvalid())
    expect(field('Commission')).toHaveFocus()
    expect(sentTo('SaveAgencyDialog_SaveMutation')).toEqual([])
  })

  it('changes one in the version that was read', async () => {
    const { sentTo, onClose } = show(agency, saved)
    await userEvent.type(field('Phone'), '01 555 0100')
    await press('Save agency')
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(sentTo('SaveAgencyDialog_SaveMutation')[0]?.variables).toMatchObject({
      input: { id: agency.id, expectedVersion: 3, phone: '01 555 0100', commissionPercent: 12.5 },
    })
  })

  it('shows at its field what is refused, and keeps what was typed', async () => {
    const message = 'There is an agency Birch already.'
    const { onClose } = show(agency, {
      saveAgency: { __typename: 'RefusedError', code: 'NAME_TAKEN', field: 'name', message },
    })
    await userEvent.clear(field('Name'))
    await userEvent.type(field('Name'), 'Birch')
    await press('Save agency')
    await waitFor(() => expect(field('Name')).toHaveAccessibleDescription(message))
    expect(field('Name')).toHaveValue('Birch')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('fetches what stands there when somebody else was first', async () => {
    const { onSaved, onClose } = show(agency, { saveAgency: stale })
    await press('Save agency')
    expect(await screen.findByText(stale.message)).toBeVisible()
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(onClose).not.toHaveBeenCalled()
  })

  it('archives after a question', async () => {
    const { sentTo, onSaved, onClose } = show(agency, archived)
    const question = await askToArchive()
    expect(sentTo('SaveAgencyDialog_ArchiveMutation')).toEqual([])
    await userEvent.click(question.getByRole('button', { name: 'Archive' }))
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(onSaved).toHaveBeenCalledOnce()
    expect(sentTo('SaveAgencyDialog_ArchiveMutation')[0]?.variables).toMatchObject({
      input: { id: agency.id, expectedVersion: 3 },
    })
  })

  it('says why one cannot be archived', async () => {
    const message = 'It still collects 2 accounts: recall them first.'
    const { onSaved, onClose } = show(agency, {
      archiveAgency: { __typename: 'RefusedError', code: 'AGENCY_IN_USE', field: null, message },
    })
    const question = await askToArchive()
    await userEvent.click(question.getByRole('button', { name: 'Archive' }))
    expect(await question.findByRole('alert')).toHaveTextContent(message)
    expect(onSaved).not.toHaveBeenCalled()
    expect(onClose).not.toHaveBeenCalled()
  })

  describe('of an archived one', () => {
    const gone = someAgency({ archivedAt: '2026-10-01T08:00:00Z', accountCount: 0 })
    const restore = () =>
      userEvent.click(
        within(screen.getByRole('alertdialog', { name: 'Restore Aster?' })).getByRole('button', {
          name: 'Restore',
        }),
      )

    it('is a question whether to restore it', async () => {
      const { sentTo, onSaved, onClose, container } = show(gone, restored)
      expect(screen.queryByRole('textbox')).toBeNull()
      await expectAccessible(container)
      await restore()
      await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
      expect(onSaved).toHaveBeenCalledOnce()
      expect(sentTo('SaveAgencyDialog_RestoreMutation')[0]?.variables).toMatchObject({
        input: { id: agency.id, expectedVersion: 3 },
      })
      expect(await screen.findByText('Agency restored: Aster')).toBeVisible()
    })

    it('says why it cannot be restored', async () => {
      const message = 'Another agency is called Aster by now: rename that one first.'
      const refusal = { __typename: 'RefusedError', code: 'NAME_TAKEN', field: null, message }
      const { onSaved, onClose } = show(gone, { restoreAgency: refusal })
      await restore()
      expect(await screen.findByRole('alert')).toHaveTextContent(message)
      expect(onSaved).not.toHaveBeenCalled()
      expect(onClose).not.toHaveBeenCalled()
    })

    it('fetches what stands there when somebody else was first', async () => {
      const { onSaved, onClose } = show(gone, { restoreAgency: stale })
      await restore()
      expect(await screen.findByRole('alert')).toHaveTextContent(stale.message)
      expect(onSaved).toHaveBeenCalledOnce()
      expect(onClose).not.toHaveBeenCalled()
    })
  })
})
