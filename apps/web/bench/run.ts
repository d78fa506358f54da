/** The benchmarks of the browser: all, or those named. Results go to the file that BENCH_REPORT names, as JSON. */
import { writeFile } from 'node:fs/promises'
import type { Bench, BenchResult } from '../../../tools/bench/bench-result.ts'
import { dragging } from './dragging.ts'
import { firstLoad } from './first-load.ts'
import { openApp } from './open-app.ts'

const wanted = process.argv.slice(2)
const app = await openApp()
const benches: readonly Bench[] = [
  { name: 'first-load', run: () => firstLoad(app) },
  { name: 'dragging', run: () => dragging(app) },
]
try {
  const results: [name: string, result: BenchResult][] = []
  for (const { name, run } of benches) {
    if (!wanted.includes(name)) continue
    console.log(`Measuring ${name} …`)
    results.push([name, await run()])
    // At once, so that what fails later takes nothing away.
    await writeFile(process.env['BENCH_REPORT'] ?? '/dev/stdout', JSON.stringify(results))
  }
} finally {
  await app.close()
}
