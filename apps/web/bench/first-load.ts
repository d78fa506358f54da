import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import lighthouse from 'lighthouse'
import type { BenchResult } from '../../../tools/bench/bench-result.ts'
import type { App } from './open-app.ts'
import { openBrowser } from './open-browser.ts'
import { quantile } from './quantile.ts'

const [runs, port] = [5, 4679]
const page = '/accounts/DEB-004217'
const assets = new URL('../dist/assets/', import.meta.url).pathname

/** The account page as it opens for the first time on a phone, by Lighthouse. */
export async function firstLoad({ url, cookie }: App): Promise<BenchResult> {
  const loads: Load[] = []
  for (let run = 0; run < runs; run++) loads.push(await load(url + page, cookie))
  const [first] = loads
  if (!first) throw new Error('Nothing was loaded')
  const of = (figure: (load: Load) => number) => quantile(loads.map(figure), 0.5)
  const kilobytes = of(({ scripts }) => scripts) / 1000
  const lcp = of(({ lcpMs }) => lcpMs) / 1000
  const accessibility = Math.min(...loads.map((one) => one.accessibility))
  return {
    title: 'First load of the account page',
    method: `Lighthouse 12.8.2, its mobile phone and its simulated slow 4G, ${runs} loads of the built app with the demo data, medians. JavaScript is everything that was loaded until the page was quiet, each file by gzip.`,
    columns: ['', 'median'],
    rows: [
      ['JavaScript, gzip', `${kilobytes.toFixed(1)} KB in ${of(({ files }) => files)} files`],
      ['First contentful paint', `${(of(({ fcpMs }) => fcpMs) / 1000).toFixed(2)} s`],
      ['Largest contentful paint', `${lcp.toFixed(2)} s`],
      ['Total blocking time', `${of(({ blockingMs }) => blockingMs).toFixed(0)} ms`],
      ['Cumulative layout shift', of(({ shift }) => shift).toFixed(3)],
    ],
    verdicts: [
      { what: 'JavaScript', found: `${kilobytes.toFixed(1)} KB`, wanted: '≤ 130 KB', met: kilobytes <= 130 },
      { what: 'Largest contentful paint', found: `${lcp.toFixed(2)} s`, wanted: '≤ 1.8 s', met: lcp <= 1.8 },
      { what: 'Accessibility', found: String(accessibility), wanted: '100', met: accessibility === 100 },
    ],
  }
}

interface Load {
  readonly scripts: number
  readonly files: number
  readonly fcpMs: number
  readonly lcpMs: number
  readonly blockingMs: number
  readonly shift: number
  readonly accessibility: number
}

/** Each in a browser of its own: nothing is cached. */
async function load(address: string, cookie: string): Promise<Load> {
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(address, {
      port,
      onlyCategories: ['performance', 'accessibility'],
      extraHeaders: { Cookie: cookie },
      logLevel: 'error',
    })
    const judged = result?.lhr.categories['accessibility']?.score
    if (!result || typeof judged !== 'number') throw new Error('Lighthouse could not judge the page')
    const { audits, finalDisplayedUrl } = result.lhr
    if (!finalDisplayedUrl.endsWith(page)) throw new Error(`Lighthouse was led to ${finalDisplayedUrl}`)
    const figure = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
    const details = audits['network-requests']?.details as { items: { url: string }[] } | undefined
    const scripts = (details?.items ?? []).map((item) => item.url).filter((one) => one.endsWith('.js'))
    const sizes = await Promise.all(scripts.map(gzipSize))
    for (const node of failures(result.lhr)) console.log(`  accessibility: ${node}`)
    return {
      scripts: sizes.reduce((sum, size) => sum + size, 0),
      files: sizes.length,
      fcpMs: figure('first-contentful-paint'),
      lcpMs: figure('largest-contentful-paint'),
      blockingMs: figure('total-blocking-time'),
      shift: figure('cumulative-layout-shift'),
      accessibility: Math.round(judged * 100),
    }
  } finally {
    await browser.close()
  }
}

async function gzipSize(address: string): Promise<number> {
  const { pathname } = new URL(address)
  const file = pathname.startsWith('/assets/')
    ? join(assets, basename(pathname))
    : join(assets, '..', pathname)
  return gzipSync(await readFile(file), { level: 9 }).length
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function failures({ categories, audits }: Report): readonly string[] {
  const refs = categories['accessibility']?.auditRefs ?? []
  return refs.flatMap(({ id, weight }) => {
    const audit = audits[id]
    return weight > 0 && audit?.score === 0 ? [`${id}: ${audit.title}`] : []
  })
}
