import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { accountAnswers } from '../../testing/actions/account-answers.ts'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

describe('reversing an entry', () => {
  it('shows the whole booking that is undone', async () => {
    await openDialog('reverseLedgerEntry', { subjectId: ids.entry })
    const booking = await screen.findByRole('region', { name: 'What is undone' })
    expect(booking).toHaveTextContent('Payment of 20 Nov 2026')
    expect(booking).toHaveTextContent('INV-20931')
    expect(booking).toHaveTextContent('−€120.00')
  })

  it('opened from the menu, lets one choose among what can be reversed', async () => {
    await openDialog('reverseLedgerEntry')
    const entry = await screen.findByRole('combobox', { name: /^Entry/ })
    await userEvent.selectOptions(entry, ids.entry)
    expect(await screen.findByRole('region', { name: 'What is undone' })).toHaveTextContent('INV-20931')
    // The form must not vanish while the booking is loaded.
    expect(entry).toBeInTheDocument()
  })

  it('says so when there is nothing to reverse', async () => {
    const { account } = accountAnswers.ReverseEntries_RecentQuery
    await openDialog('reverseLedgerEntry', {
      answers: {
        ReverseEntries_RecentQuery: { account: { ...account, journal: { ...account.journal, nodes: [] } } },
      },
    })
    expect(await screen.findByText('There is nothing that can be reversed')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Reverse it' })).toBeNull()
  })
})
