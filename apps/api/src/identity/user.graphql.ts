import type { Role } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { maySeeAddresses } from './may-see-addresses.ts'
import { RoleType } from './role.graphql.ts'

/** Backed by the membership: people are seen as colleagues of one organisation, never across organisations. */
export const UserType = builder.prismaObject('Member', {
  name: 'User',
  description: 'A person of this organisation.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('userId', { description: 'Prefixed and sortable, `usr_…`.' }),
    name: t.exposeString('name', { description: 'As people call them.' }),
    email: t.string({
      nullable: true,
      description:
        'The address they sign in with. Null for an API key without the scope `user:manage`; people see those of their colleagues.',
      select: { email: true },
      resolve: ({ email }, _args, { actor }) => (maySeeAddresses(actor) ? email : null),
    }),
    role: t.field({
      type: RoleType,
      description: 'Their role in this organisation.',
      select: { role: true },
      // The database refuses any other role (member_role).
      resolve: ({ role }) => role as Role,
    }),
  }),
})
