import { Client } from 'pg'
import type { Command } from 'commander'
import { reconcile } from '../ledger/reconcile.ts'
import { OperatorError } from '../platform/config/operator-error.ts'
import { readConfig } from '../platform/config/config.ts'
import { borrowDatabase } from '../platform/database/provide-database.ts'

export function registerReconcile(program: Command): void {
  program
    .command('reconcile')
    .description(
      'Compare every kept balance with the sum of its ledger entries. Ends with exit code 1 when one is not the same.',
    )
    .option('--org <organisation>', 'id or short name of the only organisation to look at')
    .action(async ({ org }: { org?: string }) => {
      const database = await borrowDatabase(readConfig(), console.error)
      const client = new Client({ connectionString: database.migrationUrl })
      try {
        await client.connect()
        const orgId = org === undefined ? null : await findOrganisation(client, org)
        const compared = await reconcile(client, {
          orgId,
          tell: ({ what, id, field, kept, folded }) =>
            console.log(`${what} ${id}: ${field} is kept as ${kept}, its entries say ${folded}`),
        })
        const { accounts, claims, transactions, entries, plans, differences } = compared
        console.log(
          `Compared ${accounts} accounts, ${claims} claims, ${transactions} transactions, ${entries} entries and ${plans} plans: ` +
            (differences === 0 ? 'no difference.' : `${differences} different.`),
        )
        if (differences > 0) process.exitCode = 1
      } finally {
        await client.end()
        await database.close()
      }
    })
}

async function findOrganisation(client: Client, name: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'select id from organisation where id = $1 or slug = $1',
    [name],
  )
  if (!rows[0]) throw new OperatorError(`There is no organisation ${name}.`)
  return rows[0].id
}
