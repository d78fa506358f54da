import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { ActorType, storedActor } from '../identity/actor.graphql.ts'
import { notFound } from '../platform/failure/request-error.ts'
import type { AccountChange } from '../platform/live/account-changes.ts'

const AccountChangeType = builder.objectRef<AccountChange>('AccountChange').implement({
  description:
    'Something was written on an account, or a setting that it follows was changed; fetch again what you show.',
  fields: (t) => ({
    accountId: t.exposeID('accountId', { description: 'The account.' }),
    version: t.exposeInt('version', {
      description:
        'The account version now; 0 when it did not move, as a setting was changed, or when changes may have been missed.',
    }),
    action: t.exposeString('action', {
      description: 'The action that wrote it; `reconnected` when changes may have been missed.',
    }),
    actor: t.field({
      type: ActorType,
      description: 'Who did it.',
      resolve: async ({ orgId, actorUserId: userId, ...actor }, _args, { prisma }) => {
        const actorUser = userId
          ? await prisma.member.findUnique({ where: { orgId_userId: { orgId, userId } } })
          : null
        return storedActor({ ...actor, actorUser })
      },
    }),
  }),
})

builder.subscriptionField('accountChanged', (t) =>
  t.field({
    type: AccountChangeType,
    description:
      'Told when an action of anybody, or of the worker, wrote on the account or changed the settings that it follows (A5).',
    args: { id: t.arg.id({ required: true, description: 'The account to be told of.' }) },
    subscribe: async (_root, { id }, context) => {
      const orgId = requireOrg(context, 'account:read')
      const found = await context.prisma.account.findUnique({
        where: { orgId_id: { orgId, id } },
        select: { profileId: true },
      })
      if (!found) throw notFound('account', id)
      return context.changes.watch({ orgId, accountId: id, profileId: found.profileId })
    },
    resolve: (change) => change,
  }),
)
