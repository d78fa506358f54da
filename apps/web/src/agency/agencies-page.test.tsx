import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { pending, renderWithClient, type Answer } from '../testing/render-with-client.tsx'
import { AgenciesPage, type AgencyFormProps } from './agencies-page.tsx'
import { someAgency } from '../testing/some-agency.ts'

const archived = someAgency({
  id: 'agc_2',
  name: 'Birch',
  archivedAt: '2026-10-01T08:00:00Z',
  accountCount: 0,
})

function show(answer: Answer | (() => Answer)) {
  const form = vi.fn<(props: AgencyFormProps) => ReactNode>(({ agency, onSaved, onClose }) => (
    <div role="dialog" aria-label={agency ? agency.name : 'new'}>
      <button type="button" onClick={onSaved}>
        Saved
      </button>
      <button type="button" onClick={onClose}>
        Leave
      </button>
    </div>
  ))
  return renderWithClient(<AgenciesPage form={form} />, { answers: { AgenciesPage_Query: answer } })
}
const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }))

describe('the agencies', () => {
  it('shows what each keeps and has, with the files for those that have accounts', async () => {
    const { container } = show({ agencies: [someAgency(), archived] })
    const aster = await rowOf(/Aster/)
    expect(aster.getByRole('rowheader')).toHaveTextContent('Niamh Daly · desk@aster.example')
    expect(aster.getByText('12.5%')).toBeVisible()
    expect(aster.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      ['accounts', 'debtors', 'claims'].map((part) => `/agencies/${someAgency().id}/${part}.csv`),
    )
    expect((await rowOf(/Birch/)).queryByRole('link')).toBeNull()
    await expectAccessible(container)
  })

  it('offers to restore archived ones, and no other change', async () => {
    const { container } = show({ agencies: [archived] })
    const birch = await rowOf(/Birch/)
    expect(birch.getByText('archived')).toBeVisible()
    expect(birch.getAllByRole('button')).toEqual([birch.getByRole('button', { name: 'Restore Birch' })])
    await expectAccessible(container)
    await userEvent.click(birch.getByRole('button'))
    expect(screen.getByRole('dialog', { name: 'Birch' })).toBeVisible()
  })

  it('keeps the focus on the button of an agency that was restored', async () => {
    let agency = archived
    show(() => ({ agencies: [agency] }))
    const button = await screen.findByRole('button', { name: 'Restore Birch' })
    await userEvent.click(button)
    agency = { ...archived, archivedAt: null }
    await userEvent.click(screen.getByRole('button', { name: 'Saved' }))
    button.focus()
    expect(await screen.findByRole('button', { name: 'Edit Birch' })).toHaveFocus()
  })

  it('opens the form for one of them, and asks again when it was saved', async () => {
    const { sentTo } = show({ agencies: [someAgency()] })
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Aster' }))
    const form = within(screen.getByRole('dialog', { name: 'Aster' }))
    const before = sentTo('AgenciesPage_Query').length
    await userEvent.click(form.getByRole('button', { name: 'Saved' }))
    await waitFor(() => expect(sentTo('AgenciesPage_Query').length).toBeGreaterThan(before))
    await userEvent.click(form.getByRole('button', { name: 'Leave' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says that there is none yet, and opens an empty form', async () => {
    const { container } = show({ agencies: [] })
    expect(await screen.findByText('No agency yet')).toBeVisible()
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('button', { name: 'Add agency' }))
    expect(screen.getByRole('dialog', { name: 'new' })).toBeVisible()
  })

  it('shows its frame while it waits', () => {
    show(pending)
    expect(screen.getByText('Loading the agencies')).toBeVisible()
    expect(screen.queryByText('No agency yet')).toBeNull()
  })

  it('says that they did not come, and asks again', async () => {
    const { sentTo } = show(new Error('down'))
    const again = await screen.findByRole('button', { name: 'Try again' })
    const before = sentTo('AgenciesPage_Query').length
    await userEvent.click(again)
    await waitFor(() => expect(sentTo('AgenciesPage_Query').length).toBeGreaterThan(before))
  })
})
