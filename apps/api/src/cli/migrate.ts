import type { Command } from 'commander'
import { readConfig } from '../platform/config/config.ts'
import { migrate } from '../platform/database/migrate.ts'
import { borrowDatabase } from '../platform/database/provide-database.ts'

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      'Bring the database up to date: our migrations, then the job queue. Forward only, safe to run twice at once.',
    )
    .action(async () => {
      const database = await borrowDatabase(readConfig(), console.error)
      try {
        const applied = await migrate({ databaseUrl: database.migrationUrl })
        for (const name of applied) console.log(`Applied ${name}`)
        console.log(
          applied.length === 0 ? 'Nothing to do: the database is up to date.' : `${applied.length} applied.`,
        )
      } finally {
        await database.close()
      }
    })
}
