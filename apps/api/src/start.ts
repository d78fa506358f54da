import { addDemoFiles } from './demo/add-demo-files.ts'
import { openConfiguredServices } from './open-configured-services.ts'
import { openServer } from './open-server.ts'
import { readConfig } from './platform/config/config.ts'
import { migrate } from './platform/database/migrate.ts'
import { provideDatabase } from './platform/database/provide-database.ts'
import { assertPortFree } from './platform/run/assert-port-free.ts'
import { closeInOrder } from './platform/run/close-in-order.ts'
import { runProgram, type Running } from './platform/run/run-program.ts'
import { startDemo } from './seed/start-demo.ts'
import { startWorker } from './worker.ts'

/** Everything in one process: database, migrations, demo data, server and worker. What `pnpm start` runs. */
await runProgram(async () => {
  const config = readConfig()
  await assertPortFree(config.port, config.host)

  // Closed from the last one opened to the first, also when a later step fails.
  const opened: Running[] = []
  try {
    const database = await provideDatabase(config, say)
    opened.unshift(database)
    say(`Database: ${database.description}`)

    const applied = await migrate({ databaseUrl: database.migrationUrl })
    say(applied.length === 0 ? 'Migrations: up to date' : `Migrations: ${applied.length} applied`)
    const signIns = config.demo ? await startDemo(database.migrationUrl, say) : undefined

    const services = await openConfiguredServices(config, database.url)
    opened.unshift(services)
    if (signIns) await addDemoFiles(services)
    opened.unshift(await startWorker(services, { databaseUrl: database.migrationUrl }))
    const server = await openServer(services, config)
    opened.unshift(server)

    say(`\n  Arrears is ready at ${server.url}\n`)
    if (signIns) say(`${signIns}\n`)
    return { close: () => closeInOrder(opened) }
  } catch (error) {
    await closeInOrder(opened)
    throw error
  }
})

function say(line: string): void {
  console.log(line)
}
