import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrowser } from './browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrears-browser-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function givenProgram(path: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}

test('takes the browser that CHROME_PATH names before any other', () => {
  givenProgram('bin/chromium')
  const named = givenProgram('my/chrome')
  expect(findBrowser({ CHROME_PATH: named, PATH: join(folder, 'bin') })).toBe(named)
})

test('says so when CHROME_PATH names nothing', () => {
  expect(() => findBrowser({ CHROME_PATH: '/nowhere/chrome' })).toThrow('CHROME_PATH names /nowhere/chrome')
})

test('finds an installed browser on the path', () => {
  const installed = givenProgram('bin/google-chrome')
  expect(findBrowser({ PATH: `/nowhere:${join(folder, 'bin')}` })).toBe(installed)
})

test("finds the newest browser of Playwright's own", () => {
  givenProgram('chromium-999/chrome-linux/chrome')
  const newest = givenProgram('chromium-1200/chrome-linux64/chrome')
  expect(findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder })).toBe(newest)
})

test('finds none where there is none', () => {
  expect(findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder })).toBeUndefined()
})
