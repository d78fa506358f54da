import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { accountsAtAgency } from './count-accounts.ts'

export const AgencyType = builder.prismaObject('Agency', {
  description: 'A partner that collects for the organisation.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `agc_…`.' }),
    name: t.exposeString('name', { description: 'Unique among the agencies in use.' }),
    contactName: t.exposeString('contactName', { nullable: true, description: 'Whom to talk to there.' }),
    email: t.exposeString('email', { nullable: true, description: 'Where to write to.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Where to call, as it was written.' }),
    commissionPercent: t.float({
      description: 'What it keeps of what it collects, in percent with two decimals.',
      select: { commissionBps: true },
      resolve: ({ commissionBps }) => commissionBps / 100,
    }),
    notes: t.exposeString('notes', { nullable: true, description: 'What else there is to know.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken out of use; null while it may be chosen.',
    }),
    accountCount: t.int({
      description: 'How many accounts it collects now.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => (await accountsAtAgency(context, id)) ?? 0,
    }),
    version: t.exposeInt('version', {
      description: 'Moves on with every change; send it back as `expectedVersion`.',
    }),
  }),
})

builder.queryField('agencies', (t) =>
  t.prismaField({
    type: [AgencyType],
    description: 'The agencies, by name.',
    args: {
      archived: t.arg.boolean({ description: 'True: those out of use as well.' }),
    },
    resolve: (query, _root, { archived }, context) =>
      context.prisma.agency.findMany({
        ...query,
        where: { orgId: requireOrg(context, 'account:read'), ...(archived ? {} : { archivedAt: null }) },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
