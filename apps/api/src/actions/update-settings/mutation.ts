import { requireActor } from '../../context.ts'
import { readSettingsLevel } from '../../grouping/settings-level.ts'
import { SettingsLevelType } from '../../grouping/settings-level.graphql.ts'
import { notFound } from '../../platform/failure/request-error.ts'
import { actionMutation } from '../action-mutation.ts'
import { updateSettingsHandler } from './perform.ts'

actionMutation({
  handler: updateSettingsHandler,
  description:
    'Sets or takes away settings of the whole organisation, of a profile, or of one account (I2). The first two need ' +
    '`settings:manage` as well.',
  input: (t) => ({
    profileId: t.id({
      description: 'The profile to change; with neither this nor an account, the organisation.',
    }),
    accountId: t.id({ description: 'The account to change.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version of the level that the editor saw; 0 when it was never changed.',
    }),
    values: t.field({
      type: 'JSON',
      required: true,
      description:
        'New values by key, in the shape that `settingDefinitions` tells; what is absent stays, null takes a value away so ' +
        'that the wider level counts again.',
    }),
  }),
  success: (t) => ({
    settings: t.field({
      type: SettingsLevelType,
      description: 'The level as it is now.',
      resolve: async ({ answer }, _args, context) => {
        const found = await readSettingsLevel(context.prisma, requireActor(context).orgId, answer)
        if (!found) throw notFound('settings', answer.accountId ?? answer.profileId ?? '')
        return { ...answer, ...found }
      },
    }),
  }),
})
