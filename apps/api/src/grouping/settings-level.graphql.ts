import type { SettingDifference } from '@arrears/domain/actions/update-settings/rule'
import { builder } from '../builder.ts'
import { requireActor, requireOrg } from '../context.ts'
import type { SettingChange } from '../generated/prisma/client.ts'
import { ActorType, storedActor } from '../identity/actor.graphql.ts'
import { notFound } from '../platform/failure/request-error.ts'
import { settingsOf, SettingType } from './setting.graphql.ts'
import { levelColumns, readSettingsLevel, type NamedLevel, type StoredLevel } from './settings-level.ts'
import { ValueSource } from './value-source.graphql.ts'

const DifferenceType = builder.objectRef<SettingDifference>('SettingDifference').implement({
  description: 'One value that a change of settings replaced.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Of the setting.' }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value before; null: it was not set at this level.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value after; null: it is not set at this level any more.',
      resolve: ({ after }) => after,
    }),
  }),
})

type ChangeRow = SettingChange & { readonly actorUser: { readonly name: string } | null }

const ChangeType = builder.objectRef<ChangeRow>('SettingChange').implement({
  description: 'One save of settings.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Which save of the level it was, from 1.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it was saved.' }),
    by: t.field({ type: ActorType, description: 'Who saved it.', resolve: storedActor }),
    differences: t.field({
      type: [DifferenceType],
      description: 'What it replaced.',
      resolve: ({ changes }) => changes as unknown as SettingDifference[],
    }),
  }),
})

export const SettingsLevelType = builder.objectRef<StoredLevel & NamedLevel>('SettingsLevel').implement({
  description: 'The settings of the organisation, a profile or an account, with what wider levels give.',
  fields: (t) => ({
    level: t.expose('level', { type: ValueSource, description: 'Organisation, profile or account.' }),
    name: t.exposeString('name', {
      description: 'Of the organisation or profile; the reference of an account.',
    }),
    version: t.exposeInt('version', {
      description: 'For `expectedVersion` of `updateSettings`; 0 when it was never changed.',
    }),
    currency: t.exposeString('currency', {
      nullable: true,
      description: 'ISO 4217 code of an account, for its amounts; null for the others.',
    }),
    settings: t.field({
      type: [SettingType],
      description: 'Every setting: set here when its source is this level, and otherwise inherited.',
      resolve: ({ levels }) => settingsOf(levels),
    }),
    changes: t.field({
      type: [ChangeType],
      description: 'The last saves at this level, newest first; at most 20.',
      complexity: 10,
      resolve: (named, _args, context) =>
        context.prisma.settingChange.findMany({
          where: { orgId: requireActor(context).orgId, ...levelColumns(named) },
          include: { actorUser: true },
          orderBy: { version: 'desc' },
          take: 20,
        }),
    }),
  }),
})

builder.queryField('settings', (t) =>
  t.field({
    type: SettingsLevelType,
    description: 'The settings of a profile or of an account; with neither, of the organisation (I2).',
    args: {
      profileId: t.arg.id({ description: 'A profile.' }),
      accountId: t.arg.id({ description: 'An account; it goes before a profile.' }),
    },
    complexity: 10,
    resolve: async (_root, { profileId, accountId }, context) => {
      const named = accountId ? { accountId } : { profileId: profileId ?? null }
      const found = await readSettingsLevel(context.prisma, requireOrg(context, 'account:read'), named)
      if (!found) throw notFound(accountId ? 'account' : 'profile', accountId ?? profileId ?? '')
      return { ...named, ...found }
    },
  }),
)
