import { can } from '@arrears/domain/permissions/permissions'
import type { WorklistOrder } from '@arrears/domain/worklist/worklist-order'
import { builder } from '../builder.ts'
import { requireActor, requireOrg } from '../context.ts'

export const WorklistOrderType = builder.enumType('WorklistOrder', {
  description: 'In which order a worklist hands out accounts.',
  values: {
    priority: {
      description: 'Broken promises first, then due tasks, then the oldest debt; the larger balance first.',
    },
    oldestFirst: { description: 'The account that is overdue for longest first.' },
    largestFirst: { description: 'The largest balance first.' },
  } as const satisfies Record<WorklistOrder, object>,
})

builder.prismaObject('Worklist', {
  description: 'Which accounts are handed out, and in which order.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `wkl_…`.' }),
    name: t.exposeString('name', { description: 'What people call it.' }),
    queue: t.relation('queue', {
      nullable: true,
      description: 'Only accounts with a due task in this queue; null: any.',
    }),
    shared: t.boolean({
      description: 'True: everybody’s; false: of who saved it.',
      select: { ownerId: true },
      resolve: ({ ownerId }) => ownerId === null,
    }),
    filter: t.expose('filter', {
      type: 'JSON',
      description:
        'What accounts it holds: `profileId`, `groupId`, `managerId`, `currency`, `minBalanceMinor` and `maxBalanceMinor` in minor units, `minDaysOverdue`; what is absent does not narrow.',
    }),
    order: t.field({
      type: WorklistOrderType,
      description: 'In which order it hands out.',
      select: { order: true },
      // The database refuses any other (worklist_order).
      resolve: ({ order }) => order as WorklistOrder,
    }),
    mayEdit: t.boolean({
      description: 'Whether who asks may change or remove it.',
      select: { ownerId: true },
      resolve: ({ ownerId }, _args, context) => {
        const actor = requireActor(context)
        return can(actor, ownerId === null ? 'worklist:share' : 'worklist:take')
      },
    }),
    version: t.exposeInt('version', {
      description: 'Moves on with every change; send it back as `expectedVersion`.',
    }),
  }),
})

builder.queryField('worklists', (t) =>
  t.prismaField({
    type: ['Worklist'],
    description: 'Saved worklists: everybody’s and those of who asks, by name.',
    resolve: (query, _root, _args, context) => {
      const orgId = requireOrg(context, 'account:read')
      const actor = requireActor(context)
      const own = actor.kind === 'user' ? [{ ownerId: actor.userId }] : []
      return context.prisma.worklist.findMany({
        ...query,
        where: { orgId, archivedAt: null, OR: [{ ownerId: null }, ...own] },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      })
    },
  }),
)
