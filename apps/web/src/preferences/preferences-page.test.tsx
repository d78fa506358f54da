import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { renderWithClient } from '../testing/render-with-client.tsx'
import { PreferencesPage } from './preferences-page.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  delete document.documentElement.dataset['density']
})

it('sets things closer for who wants more on a screen, at once and kept', async () => {
  const { container } = renderWithClient(<PreferencesPage />)
  expect(screen.getByRole('radio', { name: 'Comfortable' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'Compact' }))
  expect(screen.getByRole('radio', { name: 'Compact' })).toBeChecked()
  expect(document.documentElement.dataset['density']).toBe('compact')
  expect(localStorage.getItem('arrears.density')).toBe('compact')
  await expectAccessible(container)

  await userEvent.click(screen.getByRole('radio', { name: 'Comfortable' }))
  expect(document.documentElement.dataset['density']).toBe('comfortable')
  expect(localStorage.getItem('arrears.density')).toBeNull()
})

it('takes the usual look where storage is blocked or holds something unknown', () => {
  localStorage.setItem('arrears.density', 'tiny')
  const { unmount } = renderWithClient(<PreferencesPage />)
  expect(screen.getByRole('radio', { name: 'Comfortable' })).toBeChecked()
  unmount()
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked')
  })
  renderWithClient(<PreferencesPage />)
  expect(screen.getByRole('radio', { name: 'Comfortable' })).toBeChecked()
})

it('asks who may call for their own phone, and nobody else', async () => {
  const answers = { OwnPhone_Query: { viewer: { __typename: 'Viewer', ownPhone: '+35315550182' } } }
  const { unmount, sentTo } = renderWithClient(<PreferencesPage />, { answers })
  expect(sentTo('OwnPhone_Query')).toHaveLength(0)
  unmount()
  const { container } = renderWithClient(<PreferencesPage />, {
    answers,
    viewer: { permissions: ['call:start'] },
  })
  expect(await screen.findByRole('textbox', { name: 'Your phone' })).toHaveValue('+35315550182')
  await expectAccessible(container)
})
