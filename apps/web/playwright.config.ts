import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** `pnpm test` names the browser that it found; run by hand, an installed Chromium serves, else Playwright's own. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env['ARREARS_BROWSER'] ?? installed.find((path) => existsSync(path))

export default defineConfig({
  testDir: 'e2e',
  testMatch: process.env['ARREARS_PICTURES'] ? '*pictures.spec.ts' : 'journeys/*.spec.ts',
  globalSetup: './e2e/set-up/start-server.ts',
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 300_000,
  // A journey waits for what it names, not for a time: these end what hangs, however busy the machine is.
  expect: { timeout: 60_000 },
  use: {
    // Told by the set-up; the workers, which read this again after it, know it.
    baseURL: process.env['ARREARS_E2E_BASE'],
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-IE',
    timezoneId: 'Europe/Dublin',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
