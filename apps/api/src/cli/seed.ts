import { InvalidArgumentError, type Command } from 'commander'
import { systemClock } from '../platform/clock/clock.ts'
import { OperatorError } from '../platform/config/operator-error.ts'
import { readConfig } from '../platform/config/config.ts'
import { migrate } from '../platform/database/migrate.ts'
import { borrowDatabase } from '../platform/database/provide-database.ts'
import { describeSignIns } from '../seed/describe-sign-ins.ts'
import { defaultAccounts, defaultSeed, seedDemo } from '../seed/seed-demo.ts'
import { tellProgress } from '../seed/tell-progress.ts'

const most = 5_000_000

function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}

export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description(
      'Fill an empty database with demo data: two organisations with people, accounts, ledgers and diaries. The same seed ' +
        'makes the same data, with ages counted from today. What was interrupted is finished by the next run.',
    )
    .option(
      '--accounts <number>',
      'accounts of the first organisation; the second has a fifth',
      wholeNumber(1, most),
      defaultAccounts,
    )
    .option('--seed <number>', 'where chance begins', wholeNumber(0, 2_147_483_647), defaultSeed)
    .option('--force', 'also into a database that has organisations of its own')
    .action(async (options: { accounts: number; seed: number; force?: boolean }) => {
      const database = await borrowDatabase(readConfig(), console.error)
      try {
        await migrate({ databaseUrl: database.migrationUrl })
        const begun = performance.now()
        const outcome = await seedDemo({
          databaseUrl: database.migrationUrl,
          now: systemClock.now(),
          ...options,
          onProgress: tellProgress(console.error),
        })
        if (outcome.kind === 'otherOrganisations') {
          throw new OperatorError(
            `This database has organisations of its own (${outcome.names.slice(0, 3).join(', ')}). Demo data would stand ` +
              'beside real data, with passwords that everybody knows. Use an empty database, or --force if you mean it.',
          )
        }
        const { seed, accounts } = outcome.plan
        if (outcome.kind === 'alreadyThere') {
          const isOther = seed !== options.seed || accounts !== options.accounts
          const message = `There is demo data already (seed ${seed}, ${accounts} accounts).`
          if (isOther) throw new OperatorError(`${message} Use an empty database for other demo data.`)
          console.log(message)
          return
        }
        const seconds = ((performance.now() - begun) / 1000).toFixed(1)
        console.log(`Demo data ${outcome.kind}: seed ${seed}, ${accounts} accounts, in ${seconds} s.`)
        console.log(describeSignIns())
      } finally {
        await database.close()
      }
    })
}
