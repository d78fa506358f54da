import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { GroupNav } from './group-nav.tsx'

const groups = [
  { name: 'Payments', setHere: 0 },
  { name: 'Contact policy', setHere: 2 },
]
const original = Element.prototype.scrollIntoView

afterEach(() => {
  Element.prototype.scrollIntoView = original
})

it('brings the chosen group into view, in browsers too whose scrolling answers a promise', () => {
  const scrolled = vi.fn<(this: Element) => void>(function scroll() {
    return Promise.resolve() as unknown as void
  })
  Element.prototype.scrollIntoView = scrolled
  const nav = (current: string) => <GroupNav groups={groups} current={current} search={{}} />
  const { rerender, unmount } = render(nav('Payments'))
  rerender(nav('Contact policy'))
  expect(scrolled.mock.contexts.at(-1)).toBe(
    screen.getByRole('link', { name: 'Contact policy 2 set here' }).closest('li'),
  )
  unmount()
  expect(scrolled).toHaveBeenCalledTimes(2)
})
