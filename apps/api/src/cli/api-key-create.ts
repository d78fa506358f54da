import { isPermission, permissions, type Permission } from '@arrears/domain/permissions/permissions'
import { InvalidArgumentError, type Command } from 'commander'
import { createApiKey } from '../identity/create-api-key.ts'
import { findOrganisation, withServices } from './with-services.ts'

interface Options {
  org: string
  scopes: Permission[]
  name: string
  expiresInDays?: number
  json?: boolean
}

export function registerApiKeyCreate(apiKey: Command): void {
  apiKey
    .command('create')
    .description('Make a key for a program of a third party. It is shown once; only its hash is kept.')
    .requiredOption('--org <organisation>', 'id or short name')
    .requiredOption(
      '--scopes <scopes>',
      `what the key may do, separated by commas: ${permissions.join(', ')}`,
      readScopes,
    )
    .option('--name <name>', 'what the key is for', 'Command line')
    .option('--expires-in-days <days>', 'how long it works; without it, until it is revoked', readDays)
    .option('--json', 'print { id, key, scopes, expiresAt } for programs')
    .action(async ({ org, scopes, name, expiresInDays, json }: Options) => {
      await withServices(async (services) => {
        const organisation = await findOrganisation(services, org)
        const made = await createApiKey(services, { orgId: organisation.id, scopes, name, expiresInDays })
        if (json) console.log(JSON.stringify(made))
        else console.log(`Key for ${organisation.name}, shown this once:\n${made.key}`)
      })
    })
}

function readScopes(text: string): Permission[] {
  const scopes = text.split(',').map((scope) => scope.trim())
  const wrong = scopes.filter((scope) => !isPermission(scope))
  if (wrong.length > 0) throw new InvalidArgumentError(`There is no scope ${wrong.join(', ')}.`)
  return scopes.filter(isPermission)
}

function readDays(text: string): number {
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1 || days > 3_650)
    throw new InvalidArgumentError('A whole number from 1 to 3650 is needed.')
  return days
}
