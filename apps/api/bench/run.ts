/** The benchmarks of the server: all, or those named. Results go to the file that BENCH_REPORT names, as JSON. */
import { writeFile } from 'node:fs/promises'
import type { BenchResult } from '../../../tools/bench/bench-result.ts'
import { apiBenches } from './benches.ts'
import { openServers } from './contenders/open-contenders.ts'
import { openBenchDatabase } from './data/bench-database.ts'

const wanted = process.argv.slice(2)
const database = await openBenchDatabase(console.log)
try {
  const servers = await openServers(database.url)
  try {
    const results: [name: string, result: BenchResult][] = []
    for (const { name, run } of apiBenches(servers, database.url)) {
      if (!wanted.includes(name)) continue
      console.log(`Measuring ${name} …`)
      results.push([name, await run()])
      // At once, so that what fails later takes nothing away.
      await writeFile(process.env['BENCH_REPORT'] ?? '/dev/stdout', JSON.stringify(results))
    }
  } finally {
    await servers.close()
  }
} finally {
  await database.close()
}
