import { expect, it } from 'vitest'
import { localDate } from '../shared/local-date.ts'
import { earliestStep } from './next-step.ts'
import type { NextStep } from './next-step.ts'

const step = (kind: NextStep['kind'], dueOn: string): NextStep => ({
  kind,
  dueOn: localDate(dueOn),
  openMinor: 100n,
  number: null,
  count: null,
})

it('is what is due first, and an instalment before a promise of the same day', () => {
  const [instalment, promise] = [step('instalment', '2026-12-01'), step('promise', '2026-12-01')]
  const sooner = step('promise', '2026-11-30')
  expect(earliestStep([instalment, promise])).toBe(instalment)
  expect(earliestStep([instalment, sooner])).toBe(sooner)
  expect(earliestStep([])).toBeNull()
})
