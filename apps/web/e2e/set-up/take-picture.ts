import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

/** Pictures for the documents, made when asked for: `ARREARS_PICTURES=1 pnpm --filter @arrears/web e2e`. */
export const picturesFolder = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'pictures')

/** Takes the picture of that name once nothing loads or moves any more. */
export async function take(page: Page, name: string): Promise<void> {
  const path = join(picturesFolder, `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  await page.screenshot({ path, animations: 'disabled' })
}
