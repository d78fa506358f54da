import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { iconPaths } from './icon-paths.ts'
import { Icon } from './icon.tsx'

describe('Icon', () => {
  it.each(Object.entries(iconPaths))('%s is drawn with absolute starts and finite numbers', (_, path) => {
    expect(path).toMatch(/^M[\d.]/)
    expect(path).toMatch(/^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/)
  })

  it.each(['lock', 'workflow'] as const)('%s is drawn, whichever part it comes with', async (name) => {
    const { container } = render(<Icon name={name} />)
    await waitFor(() => expect(container.querySelector('path')).toHaveAttribute('d', iconPaths[name]))
  })

  it('is decoration unless it is given a meaning', () => {
    const { container } = render(<Icon name="lock" />)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('is an image with a name when it stands alone', () => {
    render(<Icon name="lock" label="Locked" />)
    expect(screen.getByRole('img', { name: 'Locked' })).toBeInTheDocument()
  })
})
