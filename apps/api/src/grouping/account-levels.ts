import type { SettingLevels } from '@arrears/domain/settings/resolve-settings'

type Level = NonNullable<SettingLevels['account']>

interface StoredLevels {
  readonly settings: unknown
  readonly profile: { readonly settings: unknown }
}

/** The levels whose settings an account follows, as the database keeps them. */
export function accountLevels({ settings, profile }: StoredLevels, organisation: Level): SettingLevels {
  return { account: settings as Level, profile: profile.settings as Level, organisation }
}
