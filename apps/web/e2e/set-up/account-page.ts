import { expect, type Locator, type Page } from '@playwright/test'

type Tab = '' | 'diary' | 'journal'

/** Opens an account by its address and waits until it is there. */
export async function openAccount(page: Page, reference: string, tab: Tab = ''): Promise<void> {
  await page.goto(`/accounts/${reference}${tab === '' ? '' : `/${tab}`}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A widget by its title, brought into view: what is below the fold loads when it is near. */
export async function widget(page: Page, title: string): Promise<Locator> {
  const region = page.getByRole('main').getByRole('region', { name: title, exact: true })
  // The frame that waits for the widget's code is replaced by the widget, perhaps just now.
  await expect(() => region.scrollIntoViewIfNeeded({ timeout: 3000 })).toPass()
  return region
}

export async function chooseAction(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await page
    .getByRole('menu', { name: 'Actions' })
    .getByRole('menuitem', { name: new RegExp(`^${name}`) })
    .click()
  return page.getByRole('dialog').last()
}

/** What the header says is due. */
export function balanceDue(page: Page): Locator {
  return fact(page, 'Balance due')
}

export function fact(page: Page, label: string): Locator {
  return page
    .getByRole('main')
    .locator('div', { has: page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }) })
    .getByRole('definition')
    .first()
}

/** A message at the edge of the screen. */
export function message(page: Page, text: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Notifications' }).getByText(text).first()
}

/** @example euros('1234.5') // '€1,234.50' */
export function euros(amount: number | string): string {
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(Number(amount))
}

/** A day from today, as a date field takes it, in the organisation's time zone. */
export function dayFromToday(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Dublin' }).format(new Date())
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day as people read it. */
export function readDay(day: string): string {
  return new Intl.DateTimeFormat('en-IE', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}
