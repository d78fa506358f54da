const definition = (key: string, label: string, group: string, shape: object, guarded = false) => ({
  __typename: 'SettingDefinition',
  key,
  label,
  help: `What ${label} does.`,
  group,
  shape,
  guarded,
})
const days = { kind: 'number', min: 1, max: 365, decimals: 0, unit: 'days' }
const packs = {
  kind: 'choice',
  options: [
    { value: 'uk', label: 'United Kingdom' },
    { value: 'eu', label: 'European Union' },
    { value: 'none', label: 'None' },
  ],
}
export const settingDefinitions = [
  definition('promiseMaxDays', 'Longest promise', 'Promises', days),
  definition('promiseToleranceMinor', 'Promise tolerance', 'Promises', { kind: 'money', max: 1_000_000 }),
  definition('prolongationDays', 'Lengths', 'Promises', {
    kind: 'numbers',
    min: 1,
    max: 365,
    most: 12,
    unit: 'days',
  }),
  definition('contactPolicyPack', 'Contact policy', 'Contact', packs, true),
  definition('contactHours', 'Hours for contact', 'Contact', { kind: 'timeWindow' }),
  definition('contactWeekdays', 'Days for contact', 'Contact', { kind: 'weekdays' }),
  definition('contactHolidays', 'Holidays', 'Contact', { kind: 'dates', most: 400 }),
  definition('contactLimits', 'Contact limits', 'Contact', { kind: 'limits', most: 20 }),
  definition('unscannedDownloads', 'Download unchecked files', 'Files', { kind: 'boolean' }),
]
export const overridden = (source: string, value: unknown) => ({
  __typename: 'OverriddenValue',
  source,
  value,
})
const setting = (key: string, value: unknown, source = 'default', overrides: object[] = []) => ({
  __typename: 'Setting',
  key,
  value,
  source,
  overrides,
})

/** The settings of a profile as the server tells them; `own` changes single ones. */
export function someLevel(change: object = {}, own: Record<string, object> = {}) {
  const settings = [
    setting('promiseMaxDays', 20, 'profile', [overridden('organisation', 60), overridden('default', 30)]),
    setting('promiseToleranceMinor', 100),
    setting('prolongationDays', [7, 14]),
    setting('contactPolicyPack', 'eu', 'organisation', [overridden('default', 'none')]),
    setting('contactHours', null),
    setting('contactWeekdays', null),
    setting('contactHolidays', []),
    setting('contactLimits', []),
    setting('unscannedDownloads', false),
  ].map((one) => ({ ...one, ...own[one.key] }))
  return {
    __typename: 'SettingsLevel',
    level: 'profile',
    name: 'Residential',
    version: 3,
    currency: null,
    settings,
    changes: [],
    ...change,
  }
}
