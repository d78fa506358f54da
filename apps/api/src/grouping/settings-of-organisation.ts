import type { SettingLevels } from '@arrears/domain/settings/resolve-settings'
import { deriveValue } from '../platform/graphql/selection/derived-value.ts'

type Level = NonNullable<SettingLevels['organisation']>

/** What is set for the whole organisation of an account, read with the account. */
export const settingsOfOrganisation = deriveValue<Level, Level>({
  model: 'Account',
  name: 'organisationSettings',
  sql: (account) => `(select o.settings from organisation o where o.id = ${account}.org_id)`,
  read: (settings) => settings ?? {},
})
