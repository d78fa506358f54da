import { foldText } from '@arrears/domain/account/search-text'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { maySeeAddresses } from './may-see-addresses.ts'

builder.queryFields((t) => ({
  users: t.prismaField({
    type: ['Member'],
    description: 'The people of the organisation, by name.',
    args: {
      search: t.arg.string({
        description: 'Part of a name, or of an e-mail address that one may see, whatever case or accents.',
      }),
    },
    resolve: async (query, _root, { search }, context) => {
      const orgId = requireOrg(context, 'account:read')
      const wanted = foldText(search ?? '')
      const people = wanted
        ? await context.prisma.member.findMany({
            where: { orgId, leftAt: null },
            select: { userId: true, name: true, email: true },
          })
        : []
      const known = maySeeAddresses(context.actor)
      const found = people.filter(({ name, email }) =>
        foldText(known ? `${name} ${email}` : name).includes(wanted),
      )
      return context.prisma.member.findMany({
        ...query,
        where: {
          orgId,
          leftAt: null,
          ...(wanted ? { userId: { in: found.map(({ userId }) => userId) } } : {}),
        },
        orderBy: [{ name: 'asc' }, { userId: 'asc' }],
      })
    },
  }),
  teams: t.prismaField({
    type: ['Team'],
    description: 'All teams, by name.',
    resolve: (query, _root, _args, context) =>
      context.prisma.team.findMany({
        ...query,
        where: { orgId: requireOrg(context, 'account:read') },
        orderBy: { name: 'asc' },
      }),
  }),
}))
