import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'

it('says which plan goes and what is due again, and cancels it', async () => {
  const { sentTo } = await openDialog('cancelInstalmentPlan')
  expect(await screen.findByText('INV-20931')).toBeVisible()
  expect(screen.getByText(/^on 19 Sept? 2026/)).toBeVisible()
  expect(screen.getByText('€410.23')).toBeVisible()
  await userEvent.type(screen.getByRole('textbox', { name: /^Reason/ }), 'Lost the job')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the plan' }))
  await waitFor(() => expect(sentTo('CancelInstalmentPlanDialog_Mutation')).toHaveLength(1))
  expect(sentTo('CancelInstalmentPlanDialog_Mutation')[0]?.variables['input']).toMatchObject({
    planId: 'ipl_01j00000000000000000000000',
    note: 'Lost the job',
  })
})
