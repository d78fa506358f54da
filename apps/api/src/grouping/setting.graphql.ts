import {
  resolveSettings,
  type SettingLevels,
  type SettingSource,
} from '@arrears/domain/settings/resolve-settings'
import { settingDefinitions, settingKeys, type SettingKey } from '@arrears/domain/settings/settings'
import { builder } from '../builder.ts'
import { withDerived } from '../platform/graphql/selection/with-derived.ts'
import { accountLevels } from './account-levels.ts'
import { organisationSettings } from './load-organisation-settings.ts'
import { settingsOfOrganisation } from './settings-of-organisation.ts'
import { ValueSource } from './value-source.graphql.ts'

interface SourcedValue {
  readonly source: SettingSource
  readonly value: unknown
}

interface Setting extends SourcedValue {
  readonly key: SettingKey
  readonly overrides: readonly SourcedValue[]
}

const OverriddenValue = builder.objectRef<SourcedValue>('OverriddenValue').implement({
  description: 'A value that a more specific one hides.',
  fields: (t) => ({
    source: t.expose('source', { type: ValueSource, description: 'Where it is set.' }),
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value.',
      resolve: ({ value }) => value,
    }),
  }),
})

export const SettingType = builder.objectRef<Setting>('Setting').implement({
  description: 'A setting with the value in force and where it comes from.',
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
    value: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value in force.',
      resolve: ({ value }) => value,
    }),
    source: t.expose('source', { type: ValueSource, description: 'Where the value in force is set.' }),
    overrides: t.expose('overrides', {
      type: [OverriddenValue],
      description: 'The less specific values that it hides, nearest first.',
    }),
  }),
})

/** Every setting, resolved over the levels that there are. */
export function settingsOf(levels: SettingLevels): Setting[] {
  const resolved = resolveSettings(levels)
  return settingKeys.map((key) => ({ key, ...resolved[key] }))
}

/** A level as the database keeps it. */
const level = (stored: unknown) => stored as Record<string, unknown>

builder.prismaObjectField('Account', 'settings', (t) =>
  t.field({
    type: [SettingType],
    description: 'What is in force on it: account before profile before organisation.',
    select: { id: true, settings: true, profile: { select: { settings: true } } },
    extensions: withDerived([settingsOfOrganisation]),
    resolve: (account, _args, context) =>
      settingsOfOrganisation.of(account, context, (organisation) =>
        settingsOf(accountLevels(account, organisation)),
      ),
  }),
)

builder.prismaObjectField('Profile', 'settings', (t) =>
  t.field({
    type: [SettingType],
    description: 'What it gives its accounts: profile before organisation.',
    select: { settings: true },
    resolve: async ({ settings }, _args, context) =>
      settingsOf({ profile: level(settings), organisation: await organisationSettings(context) }),
  }),
)

builder.prismaObjectField('Organisation', 'settings', (t) =>
  t.field({
    type: [SettingType],
    description: 'What it gives its profiles and accounts.',
    select: { settings: true },
    resolve: ({ settings }) => settingsOf({ organisation: level(settings) }),
  }),
)
