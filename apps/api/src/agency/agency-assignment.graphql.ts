import { money, type Currency } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'

builder.prismaObject('AgencyAssignment', {
  description: 'An account that was given to an agency.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `aga_…`.' }),
    agency: t.relation('agency', { description: 'Who collects it.' }),
    balance: t.field({
      type: MoneyType,
      description: 'What was owed when it was given away.',
      select: { balanceMinor: true, currency: true },
      resolve: ({ balanceMinor, currency }) => money(balanceMinor, currency as Currency),
    }),
    commissionPercent: t.float({
      description: 'What the agency keeps of what it collects on it, in percent, as agreed then.',
      select: { commissionBps: true },
      resolve: ({ commissionBps }) => commissionBps / 100,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What was noted for the agency.' }),
    assignedAt: t.expose('assignedAt', { type: 'DateTime', description: 'When it was given away.' }),
    assignedBy: t.relation('assignedBy', {
      nullable: true,
      description: 'Who did it; null when a program or Arrears did.',
    }),
    recalledAt: t.expose('recalledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while the agency has it.',
    }),
    recallReason: t.exposeString('recallReason', { nullable: true, description: 'Why it was taken back.' }),
  }),
})

builder.prismaObjectField('Account', 'agencyAssignments', (t) =>
  t.relation('agencyAssignments', {
    description: 'Agencies it was given to, the latest first; the one that has it now was not recalled.',
    args: { inForce: t.arg.boolean({ description: 'True: only the one that has it now.' }) },
    query: ({ inForce }) => ({
      ...(inForce ? { where: { recalledAt: null } } : {}),
      orderBy: [{ assignedAt: 'desc' }, { id: 'desc' }],
    }),
  }),
)
