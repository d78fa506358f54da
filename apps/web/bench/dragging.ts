import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import type { BenchResult } from '../../../tools/bench/bench-result.ts'
import type { App } from './open-app.ts'
import { openBrowser } from './open-browser.ts'
import { quantile } from './quantile.ts'

const [widgets, slowdown, rounds] = [30, 4, 5]

/** A widget carried over a page of many by mouse, in a processor slowed down. */
export async function dragging(app: App): Promise<BenchResult> {
  await saveLayout(app)
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await addCookies(context, app)
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    await page.goto(`${app.url}/accounts/DEB-004217?edit=personal`)
    const handles = page.getByRole('button', { name: /^Move (?!.*(earlier|later))/ })
    await handles.nth(widgets - 1).waitFor()
    await page.waitForLoadState('networkidle')
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const frames: number[] = []
    for (let round = 0; round < rounds; round++) frames.push(...(await carry(page, round)))
    const [half, most] = [quantile(frames, 0.5), quantile(frames, 0.95)]
    return {
      title: `Dragging among ${widgets} widgets`,
      method: `One widget after another carried to and fro over the layout editor by mouse, ${slowdown} × CPU throttle, ${rounds} drags, ${frames.length} frames; the time between frames.`,
      columns: ['', 'ms'],
      rows: [
        ['median', half.toFixed(1)],
        ['p95', most.toFixed(1)],
        ['longest', Math.max(...frames).toFixed(1)],
        ['a frame of 60 Hz', '16.7'],
      ],
      verdicts: [{ what: 'p95', found: `${most.toFixed(1)} ms`, wanted: '≤ 34 ms', met: most <= 34 }],
    }
  } finally {
    await browser.close()
  }
}

/** Carries the widget of a round over the page, and answers the time between frames meanwhile, in milliseconds. */
async function carry(page: Page, round: number): Promise<readonly number[]> {
  const handle = page.getByRole('button', { name: /^Move (?!.*(earlier|later))/ }).nth(round)
  await handle.scrollIntoViewIfNeeded()
  const from = await handle.boundingBox()
  if (!from) throw new Error('A widget without a handle')
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8, { steps: 4 })
  await page.locator('html[data-arranging]').waitFor({ state: 'attached' })
  await page.evaluate(watchFrames)
  for (const [toX, toY] of [
    [1200, 300],
    [500, 500],
    [1100, 700],
    [420, 250],
    [x, y],
  ] as const)
    await page.mouse.move(toX, toY, { steps: 40 })
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.slice())
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return times.slice(1).map((time, index) => time - (times[index] ?? time))
}

/** As text: what compiles this file puts calls into functions that only it knows. */
const watchFrames = `{
  const times = (window.frameTimes = [])
  requestAnimationFrame(function note(time) {
    times.push(time)
    requestAnimationFrame(note)
  })
}`

async function addCookies(context: BrowserContext, { url, cookie }: App): Promise<void> {
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
    }),
  )
}

/** What may stand on a page once; custom widgets make up the rest. */
const once = ['contactDetails', 'ledgerSummary', 'balanceByAge', 'claims', 'tasks', 'notes']
const custom = { label: 'Credit check', schemaKey: 'credit_report', fieldKeys: ['score', 'bureau'] }

/** A personal draft of so many widgets, of the kinds that every account fills. */
async function saveLayout({ url, cookie }: App): Promise<void> {
  const content = {
    version: 1,
    widgets: Array.from({ length: widgets }, (_, index) => ({
      id: `widget${index}`,
      type: once[index] ?? 'custom',
      typeVersion: 1,
      width: '1/3',
      settings: index < once.length ? {} : custom,
    })),
  }
  const run = async (query: string, variables: object) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    })
    return (await answer.json()) as { data: { layouts: { scope: string; version: number }[] } & Saved }
  }
  const { data } = await run('{ layouts { scope version } }', {})
  const expectedVersion = data.layouts.find(({ scope }) => scope === 'personal')?.version ?? 0
  const saved = await run(
    `mutation ($input: SaveLayoutDraftInput!) { saveLayoutDraft(input: $input) { __typename ... on Failure { message } } }`,
    { input: { scope: { scope: 'personal' }, content, expectedVersion, idempotencyKey: randomUUID() } },
  )
  const outcome = saved.data?.saveLayoutDraft
  if (outcome?.__typename !== 'SaveLayoutDraftSuccess')
    throw new Error(`The layout was not saved: ${JSON.stringify(saved)}`)
}

interface Saved {
  readonly saveLayoutDraft: { readonly __typename: string; readonly message?: string }
}
