import { openConfiguredServices } from './open-configured-services.ts'
import { readConfig } from './platform/config/config.ts'
import { borrowDatabase } from './platform/database/provide-database.ts'
import { closeInOrder } from './platform/run/close-in-order.ts'
import { runProgram } from './platform/run/run-program.ts'
import { startWorker } from './worker.ts'

/** A worker alone, for scaling out: any number of them on one migrated PostgreSQL. */
await runProgram(async () => {
  const config = readConfig()
  const database = await borrowDatabase(config, console.log)
  const services = await openConfiguredServices(config, database.url)
  const worker = await startWorker(services, { databaseUrl: database.migrationUrl })
  console.log("Arrears' worker runs jobs")
  return { close: () => closeInOrder([worker, services, database]) }
})
