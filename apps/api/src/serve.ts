import { openConfiguredServices } from './open-configured-services.ts'
import { openServer } from './open-server.ts'
import { readConfig } from './platform/config/config.ts'
import { borrowDatabase } from './platform/database/provide-database.ts'
import { closeInOrder } from './platform/run/close-in-order.ts'
import { runProgram } from './platform/run/run-program.ts'

/** A server alone, for scaling out: any number of them on one migrated PostgreSQL. */
await runProgram(async () => {
  const config = readConfig()
  const database = await borrowDatabase(config, console.log)
  const services = await openConfiguredServices(config, database.url)
  const server = await openServer(services, config)
  console.log(`Arrears' server answers at ${server.url}`)
  return { close: () => closeInOrder([server, services, database]) }
})
