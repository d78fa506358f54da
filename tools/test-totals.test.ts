import { expect, test } from 'vitest'
import {
  formatTotals,
  sumTotals,
  totalsOfPlaywright,
  totalsOfVitest,
  type VitestReport,
} from './test-totals.ts'

const report: VitestReport = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
}

test('counts passed, failed and skipped tests', () => {
  expect(totalsOfVitest(report)).toEqual({ passed: 5, failed: 0, skipped: 2 })
})

test('counts a file that could not be loaded as a failure', () => {
  const testResults = [{ status: 'failed', name: 'a.test.ts', assertionResults: [] }]
  expect(totalsOfVitest({ ...report, success: false, numFailedTests: 2, testResults })).toMatchObject({
    failed: 3,
  })
})

test('counts a run that failed without a failed test as a failure', () => {
  expect(totalsOfVitest({ ...report, success: false })).toMatchObject({ failed: 1 })
})

test('counts a browser test that passed only at the second try as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
  expect(totalsOfPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('counts a browser run that broke before its tests as failed', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(totalsOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('prints the sum, with skipped tests only when there are some', () => {
  const sum = sumTotals([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 0 },
  ])
  expect(formatTotals(sum)).toBe('3 passed, 1 failed')
  expect(formatTotals({ ...sum, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped')
})
