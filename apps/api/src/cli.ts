import { Command } from 'commander'
import { registerApiKeyCreate } from './cli/api-key-create.ts'
import { registerImport } from './cli/import.ts'
import { registerMigrate } from './cli/migrate.ts'
import { registerReconcile } from './cli/reconcile.ts'
import { registerSeed } from './cli/seed.ts'
import { registerUserCreate } from './cli/user-create.ts'
import { fail } from './platform/run/run-program.ts'

const program = new Command('arrears')
  .description(
    'Commands for the people who run Arrears. Settings come from the environment, as for the server.',
  )
  .showHelpAfterError('(add --help for what the command takes)')

registerMigrate(program)
registerReconcile(program)
registerSeed(program)
registerImport(program)
registerUserCreate(program.command('user').description('People who sign in.'))
registerApiKeyCreate(program.command('api-key').description('Keys for programs of third parties.'))

await program.parseAsync().catch(fail)
// The schema engine leaves a timer behind that would keep a finished command waiting for ten seconds.
process.exit()
