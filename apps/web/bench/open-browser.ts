import { chromium, type Browser } from '@playwright/test'

/** The browser that the end-to-end tests use, without a window. */
export function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['ARREARS_BROWSER']
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...asRoot, ...args] })
}
