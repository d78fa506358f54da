import { resolveSettings } from '@arrears/domain/settings/resolve-settings'
import { builder } from '../builder.ts'
import { requireActor } from '../context.ts'
import { accountLevels } from '../grouping/account-levels.ts'
import { settingsOfOrganisation } from '../grouping/settings-of-organisation.ts'
import { withDerived } from '../platform/graphql/selection/with-derived.ts'
import { findCurrentCall } from './find-current-call.ts'

const TelephonyType = builder.enumType('Telephony', {
  description: 'How calls come about.',
  values: {
    tel: { description: 'A link opens the phone app of the caller’s computer.' },
    sip: { description: 'A link opens a softphone.' },
    callto: { description: 'A link opens a softphone.' },
    twilio: { description: 'Twilio rings the caller’s own phone, and then the debtor’s.' },
  } as const,
})

builder.prismaObjectFields('Account', (t) => ({
  telephony: t.field({
    type: TelephonyType,
    description: 'How calls on this account come about, as it is set.',
    select: { id: true, settings: true, profile: { select: { settings: true } } },
    extensions: withDerived([settingsOfOrganisation]),
    resolve: (account, _args, context) =>
      settingsOfOrganisation.of(
        account,
        context,
        (organisation) => resolveSettings(accountLevels(account, organisation)).telephonyUri.value,
      ),
  }),
  currentCall: t.prismaField({
    type: 'Call',
    nullable: true,
    description:
      'Your own call on it: one that is on its way, or was over or in doubt within the hour and is not written down as an ' +
      'interaction yet; null when there is none, and for an API key.',
    select: { id: true },
    resolve: async (query, { id }, _args, context) => {
      const actor = requireActor(context)
      const current = actor.kind === 'user' ? await findCurrentCall(context, actor, id) : null
      if (!current) return null
      return await context.prisma.call.findUnique({
        ...query,
        where: { orgId_id: { orgId: actor.orgId, id: current } },
      })
    },
  }),
}))
