import { defaultSettings, settingDefinitions, settingKeys } from './settings.ts'
import type { SettingKey, Settings } from './settings.ts'

/** Where a value comes from, most specific first. */
export const settingSources = ['account', 'profile', 'organisation', 'default'] as const
export type SettingSource = (typeof settingSources)[number]

export interface ResolvedSetting<T> {
  readonly value: T
  readonly source: SettingSource
  /** The less specific values that this one hides, nearest first. */
  readonly overrides: readonly { readonly source: SettingSource; readonly value: T }[]
}

export type ResolvedSettings = { readonly [K in SettingKey]: ResolvedSetting<Settings[K]> }

/** What is set at each level, as stored: absent or null is not set. */
export interface SettingLevels {
  readonly organisation?: Readonly<Record<string, unknown>> | null
  readonly profile?: Readonly<Record<string, unknown>> | null
  readonly account?: Readonly<Record<string, unknown>> | null
}

function resolveOne(key: SettingKey, levels: SettingLevels): ResolvedSetting<unknown> {
  const found: { source: SettingSource; value: unknown }[] = []
  for (const source of ['account', 'profile', 'organisation'] as const) {
    const stored = levels[source]?.[key]
    if (stored === undefined || stored === null) continue
    // A stored value that the definition no longer allows counts as not set: the next level has one that works.
    const parsed = settingDefinitions[key].schema.safeParse(stored)
    if (parsed.success) found.push({ source, value: parsed.data })
  }
  found.push({ source: 'default', value: defaultSettings[key] })
  const [{ source, value }, ...overrides] = found as [(typeof found)[number], ...typeof found]
  return { value, source, overrides }
}

/** The value of every setting for an account: account before profile before organisation before our default (I2). */
export function resolveSettings(levels: SettingLevels): ResolvedSettings {
  return Object.fromEntries(
    settingKeys.map((key) => [key, resolveOne(key, levels)]),
  ) as unknown as ResolvedSettings
}

/** Only the values, as rules read them. */
export function settingValues(resolved: ResolvedSettings): Settings {
  return Object.fromEntries(settingKeys.map((key) => [key, resolved[key].value])) as unknown as Settings
}
