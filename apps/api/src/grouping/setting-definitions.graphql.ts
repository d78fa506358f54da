import { settingGroups, settingPlaces } from '@arrears/domain/settings/setting-shapes'
import { settingDefinitions, settingKeys, type SettingKey } from '@arrears/domain/settings/settings'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'

export const SettingDefinitionType = builder
  .objectRef<{ readonly key: SettingKey }>('SettingDefinition')
  .implement({
    description: 'Something that can be set for the organisation, a profile or an account.',
    fields: (t) => ({
      key: t.exposeString('key', { description: 'For programs, such as `promiseMaxDays`.' }),
      label: t.string({
        description: 'Its name for people.',
        resolve: ({ key }) => settingDefinitions[key].label,
      }),
      help: t.string({
        description: 'What it does, and the unit of its value.',
        resolve: ({ key }) => settingDefinitions[key].help,
      }),
      group: t.string({
        description: 'The part of the settings in which it stands, for people.',
        resolve: ({ key }) => settingGroups[settingPlaces[key].group],
      }),
      shape: t.field({
        type: 'JSON',
        description:
          '`kind` (boolean, number, money, text, choice, timeWindow, weekdays, dates, numbers or limits) with its bounds, ' +
          'unit and options. Money is in minor units of the currency of each account.',
        resolve: ({ key }) => settingPlaces[key].shape,
      }),
      default: t.field({
        type: 'JSON',
        nullable: true,
        description: 'What counts where nobody sets anything.',
        resolve: ({ key }) => settingDefinitions[key].default,
      }),
      guarded: t.boolean({
        description: 'True: changing it needs `settings:manage`, on one account too.',
        resolve: ({ key }) => settingPlaces[key].guarded ?? false,
      }),
    }),
  })

builder.queryField('settingDefinitions', (t) =>
  t.field({
    type: [SettingDefinitionType],
    description: 'Everything that can be set, in the order people read it.',
    resolve: (_root, _args, context) => {
      requireOrg(context, 'account:read')
      return settingKeys.map((key) => ({ key }))
    },
  }),
)
