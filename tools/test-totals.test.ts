import { expect, test } from 'vitest'
import { formatFailures, formatTotals, nothing, sumTotals, totalsOfPlaywright } from './test-totals.ts'

const journey = (status: string, message: string) => ({
  file: 'tasks.spec.ts',
  title: `a ${status} journey`,
  tests: [{ status, results: [{ errors: [{ message }] }] }],
})

test('counts a browser test that passed only at the second try as failed, and tells what failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
  const suites = [
    {
      specs: [journey('flaky', 'late')],
      suites: [{ specs: [journey('unexpected', '\u001b[31mgone\u001b[0m')] }],
    },
  ]
  expect(totalsOfPlaywright({ stats, errors: [], suites })).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
    failures: [
      { name: 'tasks.spec.ts › a flaky journey', message: 'late' },
      { name: 'tasks.spec.ts › a unexpected journey', message: 'gone' },
    ],
  })
})

test('counts a browser run that broke before its tests as failed', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(totalsOfPlaywright({ stats, errors: [{ message: 'no server' }], suites: [] })).toEqual({
    ...nothing,
    failed: 1,
    failures: [{ name: 'outside of any test', message: 'no server' }],
  })
})

test('prints the sum, with skipped tests only when there are some', () => {
  const sum = sumTotals([
    { ...nothing, passed: 2 },
    { ...nothing, passed: 1, failed: 1 },
  ])
  expect(formatTotals(sum)).toBe('3 passed, 1 failed')
  expect(formatTotals({ ...sum, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped')
})

test('tells the beginning of each failure, as the end of a long run is all that many see', () => {
  const message = Array.from({ length: 40 }, (_, line) => `line ${line + 1}`).join('\n\n')
  const lines = formatFailures({
    ...nothing,
    failed: 2,
    failures: [
      { name: 'a.test.ts › adds', message },
      { name: 'b.test.ts', message: 'not found' },
    ],
  }).split('\n')
  expect(lines.slice(0, 3)).toEqual(['✗ a.test.ts › adds', '    line 1', '    line 2'])
  expect(lines.slice(15)).toEqual(['    line 15', '    …', '', '✗ b.test.ts', '    not found'])
})
