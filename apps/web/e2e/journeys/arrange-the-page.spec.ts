import type { Page } from '@playwright/test'
import { ask } from '../set-up/ask.ts'
import { openAccount } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

async function edit(page: Page, reference: string, scope: string): Promise<void> {
  await page.goto(`/accounts/${reference}?edit=${scope}`)
  await expect(page.getByRole('region', { name: 'Layout editor' })).toBeVisible()
}

async function anyAccount(page: Page): Promise<string> {
  const { accounts } = await ask<{ accounts: { nodes: { reference: string }[] } }>(
    page,
    '{ accounts(first: 1, orderBy: { field: reference, direction: asc }) { nodes { reference } } }',
  )
  return accounts.nodes[0]?.reference ?? ''
}

test('an agent arranges the page for herself by mouse and by keyboard, and it wins', async ({ signIn }) => {
  const page = await signIn('colleague')
  await openAccount(page, 'DEB-004217')
  await page.getByRole('button', { name: 'Edit layout' }).click()
  const scope = page.getByRole('dialog', { name: 'Edit layout' })
  await scope.getByRole('button', { name: 'Edit layout' }).click()
  const bar = page.getByRole('region', { name: 'Layout editor' })
  await expect(bar).toContainText('Editing the layout for yourself')
  await expect(titles(page).first()).toHaveText('Contact details')
  // It begins with what the page shows, the organisation's own widget with it.
  await expect(titles(page).filter({ hasText: 'Credit check' })).toHaveCount(1)

  const handle = page.getByRole('button', { name: 'Move Balance by age', exact: true })
  const target = page.getByRole('button', { name: 'Move Contact details', exact: true })
  const from = await handle.boundingBox()
  const to = await target.boundingBox()
  if (!from || !to) throw new Error('The handles are not on the screen')
  let nudge = 1
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x - 40, from.y + 20, { steps: 5 })
  await page.mouse.move(to.x + 20, to.y + 40, { steps: 12 })
  // As people do, she looks where it would come to lie, and lets go then.
  await expect(async () => {
    await page.mouse.move(to.x + 20, to.y + 40 + nudge++)
    await expect(page.getByText('Balance by age is now at position 1 of')).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.mouse.up()
  await expect(titles(page).first()).toHaveText('Balance by age')
  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page).first()).toHaveText('Contact details')
  await bar.getByRole('button', { name: 'Redo' }).click()
  await expect(titles(page).first()).toHaveText('Balance by age')

  // Back again in one go: she lets go before anything was seen of where it would come to lie.
  await expect(page.getByText(/^Balance by age was put down/)).toBeAttached()
  const [first, second] = [await handle.boundingBox(), await target.boundingBox()]
  if (!first || !second) throw new Error('The handles are not on the screen')
  await page.mouse.move(first.x + 5, first.y + 5)
  await page.mouse.down()
  await page.mouse.move(first.x + 20, first.y + 20, { steps: 3 })
  await expect(page.getByText('Picked up Balance by age')).toBeAttached()
  await Promise.all([page.mouse.move(second.x + 20, second.y + 40), page.mouse.up()])
  await expect(titles(page).first()).toHaveText('Contact details')
  await expect(titles(page).nth(1)).toHaveText('Balance by age')
  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page).first()).toHaveText('Balance by age')

  const place = (await titles(page).allInnerTexts()).indexOf('Payment agreements')
  expect(place).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Move Payment agreements', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`Picked up Payment agreements. It is at position ${place + 1}`)).toBeAttached()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(`Payment agreements is now at position ${place}`)).toBeAttached()
  // A press of the mouse on another widget does not take it from the keys.
  const above = await target.boundingBox()
  if (!above) throw new Error('The handle is not on the screen')
  await page.mouse.click(above.x + 30, above.y + 60)
  await page.keyboard.press('Space')
  await expect(page.getByText(/^Payment agreements was put down/)).toBeAttached()
  await expect(titles(page).nth(place - 1)).toHaveText('Payment agreements')

  await page.getByRole('combobox', { name: 'Width of Claims' }).selectOption('full')
  await page.getByRole('button', { name: 'Remove Group membership' }).click()
  await expect(titles(page).filter({ hasText: 'Group membership' })).toHaveCount(0)
  await bar.getByRole('button', { name: 'Add widget' }).click()
  const panel = page.getByRole('region', { name: 'Add widget' })
  await expect(panel.getByRole('button', { name: 'Add Claims' })).toHaveAttribute('aria-disabled', 'true')
  await panel.getByRole('button', { name: 'Add Group membership' }).click()
  await expect(titles(page).filter({ hasText: 'Group membership' })).toHaveCount(1)

  await bar.getByRole('button', { name: 'Cancel' }).click()
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: /keep|go on|stay/i })
    .click()
  await bar.getByRole('button', { name: 'Save draft' }).click()
  await expect(bar.getByText('not saved')).toHaveCount(0)
  await bar.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(bar).toHaveCount(0)
  await expect(titles(page).first()).toHaveText('Balance by age')
  await expect(page.getByText(/personal layout|your own layout/i)).toBeVisible()
  const agent = await signIn('agent')
  await openAccount(agent, 'DEB-004217')
  await expect(titles(agent).first()).toHaveText('Contact details')
})

test('an admin publishes for the organisation, compares versions, goes back, and resets', async ({
  signIn,
}) => {
  const page = await signIn('otherAdmin')
  const reference = await anyAccount(page)
  await edit(page, reference, 'organisation')
  await page.getByRole('button', { name: 'More for Notes' }).click()
  await page.getByRole('menuitem', { name: 'Rename …' }).click()
  const rename = page.getByRole('dialog', { name: 'Rename Notes' })
  await rename.getByRole('textbox', { name: 'Title' }).fill('What we know')
  await rename.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  const publish = page.getByRole('dialog', { name: 'Publish this layout?' })
  await expect(publish).toContainText('What we know')
  await publish.getByRole('textbox', { name: 'Comment' }).fill('A better name')
  await publish.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('region', { name: 'Layout editor' })).toHaveCount(0)

  await page.goto('/settings/layouts')
  await page.getByRole('link', { name: 'Whole organisation' }).click()
  const versions = page.getByRole('main').getByRole('list').first()
  await expect(versions.getByRole('listitem').first()).toContainText('A better name')
  await versions.getByRole('button', { name: 'Show changes' }).first().click()
  await expect(versions).toContainText('What we know')
  await versions.getByRole('button', { name: 'Bring back version 2' }).click()
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: 'Bring it back' })
    .click()
  await expect(page.getByText('version 4 is in force')).toBeVisible()
  await page.getByRole('button', { name: 'Reset' }).click()
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: /reset/i })
    .click()
  await expect(page.getByText('not published')).toBeVisible()
})

test('of two editors of one layout, the second sees what the first did', async ({ signIn }) => {
  const first = await signIn('otherAdmin')
  const second = await signIn('otherAdmin')
  const reference = await anyAccount(first)
  for (const page of [first, second]) await edit(page, reference, 'role:agent')
  await first.getByRole('button', { name: 'Remove Claims' }).click()
  await second.getByRole('button', { name: 'Remove Tasks' }).click()
  await first.getByRole('button', { name: 'Save draft' }).click()
  await expect(first.getByText('not saved')).toHaveCount(0)
  await second.getByRole('button', { name: 'Save draft' }).click()
  const conflict = second.getByRole('dialog', { name: 'Somebody else changed this layout' })
  await expect(conflict).toContainText('Claims')
  await conflict.getByRole('button', { name: 'Take theirs' }).click()
  await expect(titles(second).filter({ hasText: 'Claims' })).toHaveCount(0)
  await expect(titles(second).filter({ hasText: 'Tasks' })).toHaveCount(1)
})
