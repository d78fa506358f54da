/** Fails when the Prisma schema has changed without a migration. */
import { scriptToSchema } from './script-to-schema.ts'

/** Indexes that only migrations know, as Prisma's schema can't express them; a diff would drop them. */
const droppedIndex = /^(-- DropIndex|DROP INDEX "\w+";|)$/
const script = (await scriptToSchema()) ?? ''
const lines = script.split('\n').filter((line) => !droppedIndex.test(line.trim()))
if (lines.length > 0) {
  console.error(
    `The Prisma schema has changed without a migration. Run: pnpm arrears migration create <name>\n${script}`,
  )
  process.exit(1)
}
process.exit(0)
