import { roleLabels } from '@arrears/domain/permissions/permissions'
import { demoPassword, organisationSpecs } from './organisation/organisation-specs.ts'

/** Who can sign in to the demo data, for the operator's terminal. */
export function describeSignIns(): string {
  const lines = organisationSpecs.flatMap(({ name, people }) => [
    `  ${name}`,
    ...people.map(({ email, role }) => `    ${email.padEnd(30)} ${roleLabels[role]}`),
  ])
  return ['Demo sign-ins, all with the password ' + demoPassword, ...lines].join('\n')
}
