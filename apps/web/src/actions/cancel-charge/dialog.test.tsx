import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'

it('offers the charges that can be cancelled, and no others', async () => {
  await openDialog('cancelCharge')
  expect(await screen.findByRole('radio', { name: /€40\.00 from IBAN/ })).toBeChecked()
  expect(screen.getAllByRole('radio')).toHaveLength(1)
})
