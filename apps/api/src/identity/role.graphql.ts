import type { Role } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'

export const RoleType = builder.enumType('Role', {
  description: 'What a member of an organisation is allowed to do.',
  values: {
    readOnly: { description: 'Sees accounts, balances and the diary, and changes nothing.' },
    agent: {
      description: 'Works accounts: talks to debtors, takes promises and payments, records disputes.',
    },
    teamManager: {
      description:
        'May do what an agent may, and also what needs a second look, such as reversals and write-offs up to the limit.',
    },
    admin: {
      description: 'May do everything, such as arranging layouts, defining fields, settings and people.',
    },
  } as const satisfies Record<Role, object>,
})
