import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { AgeBar } from './age-bar.tsx'
import { barParts } from './bar-parts.ts'

const total = (parts: { width: number }[]) => parts.reduce((sum, { width }) => sum + width, 0)

describe('barParts', () => {
  it('shares the bar by proportion, one after the other', () => {
    expect(barParts([25, 75])).toEqual([
      { start: 0, width: 25 },
      { start: 25, width: 75 },
    ])
  })

  it('keeps a tiny part visible and still fills exactly the bar', () => {
    const parts = barParts([1, 1_000_000])
    expect(parts[0]?.width).toBeGreaterThan(1)
    expect(total(parts)).toBeCloseTo(100)
  })

  it.each([[[0, 0]], [[-5, 0]], [[Number.NaN]], [[]]])('draws nothing for %j', (shares) => {
    expect(total(barParts(shares))).toBe(0)
  })
})

describe('AgeBar', () => {
  it('is a picture summed up in words, with a legend for the eyes', async () => {
    render(
      <AgeBar
        label="Balance by age"
        segments={[
          { id: 'a', label: 'not due', value: '€604.55', share: 604.55, level: 0 },
          { id: 'b', label: '90+', value: '€0.00', share: 0, level: 4 },
        ]}
      />,
    )
    const picture = screen.getByRole('img', { name: 'Balance by age: not due €604.55, 90+ €0.00' })
    expect(picture.querySelectorAll('.part')).toHaveLength(1)
    expect(screen.getByText('€0.00')).toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })
})
