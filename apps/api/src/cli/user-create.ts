import { randomBytes } from 'node:crypto'
import { roles, type Role } from '@arrears/domain/permissions/permissions'
import { emailField } from '@arrears/domain/shared/fields'
import { parseInput } from '@arrears/domain/shared/parse-input'
import { Option, type Command } from 'commander'
import { createOrganisation } from '../identity/create-organisation.ts'
import { createUser } from '../identity/create-user.ts'
import { OperatorError } from '../platform/config/operator-error.ts'
import { findOrganisation, withServices } from './with-services.ts'

interface Options {
  email: string
  name: string
  org: string
  role: Role
  newOrg?: string
  password?: string
}

export function registerUserCreate(user: Command): void {
  user
    .command('create')
    .description(
      'Add somebody who can sign in. Somebody who exists already joins the organisation with the role.',
    )
    .requiredOption('--email <address>')
    .requiredOption('--name <name>')
    .requiredOption('--org <organisation>', 'id or short name, such as northwind')
    .addOption(new Option('--role <role>').choices([...roles]).default('agent'))
    .option('--new-org <name>', 'make the organisation, with --org as its short name')
    .option('--password <password>', 'at least 10 characters; without it one is made and printed')
    .action(async (options: Options) => {
      const email = parseInput(emailField, options.email)
      if (!email.ok) throw new OperatorError(`--email: ${email.error[0]?.message ?? 'is not an address'}`)
      const name = options.name.trim()
      if (name === '') throw new OperatorError('--name: must not be empty.')
      if (options.password !== undefined && options.password.length < 10) {
        throw new OperatorError('--password: at least 10 characters are needed.')
      }
      const password = options.password ?? randomBytes(12).toString('base64url')
      await withServices(async (services) => {
        const organisation = options.newOrg
          ? await createOrganisation(services.database, { slug: options.org, name: options.newOrg })
          : await findOrganisation(services, options.org)
        const { existed } = await createUser(services.database.identity, {
          email: email.value,
          name,
          password,
          orgId: organisation.id,
          role: options.role,
        })
        console.log(`${email.value} is ${options.role} in ${organisation.name}.`)
        if (existed) console.log('This person existed already and keeps their password.')
        else if (!options.password) console.log(`Password: ${password}`)
      })
    })
}
