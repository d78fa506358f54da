/** Writes the GraphQL schema to `schema.graphql`; with `--check` only tells whether that file is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { repositoryRoot } from '../src/platform/config/package-root.ts'
import { schema } from '../src/schema.ts'

const file = join(repositoryRoot(), 'schema.graphql')
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`
const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed)
} else if (committed !== printed) {
  console.error(
    `schema.graphql is out of date${firstDifference()}. Run: pnpm --filter @arrears/api print-schema`,
  )
  process.exit(1)
}
// The schema's modules may keep timers alive that a printer has no use for.
process.exit(0)

function firstDifference(): string {
  const before = committed.split('\n')
  const line = printed.split('\n').findIndex((text, index) => text !== before[index])
  return line < 0 ? '' : ` from line ${line + 1} on`
}
