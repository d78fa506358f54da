import { Command } from 'commander'
import { registerMigrate } from './cli/migrate.ts'
import { registerReconcile } from './cli/reconcile.ts'
import { fail } from './platform/run/run-program.ts'

const program = new Command('arrears')
  .description(
    'Commands for the people who run Arrears. Settings come from the environment, as for the server.',
  )
  .showHelpAfterError('(add --help for what the command takes)')

registerMigrate(program)
registerReconcile(program)

await program.parseAsync().catch(fail)
// The schema engine leaves a timer behind that would keep a finished command waiting for ten seconds.
process.exit()
