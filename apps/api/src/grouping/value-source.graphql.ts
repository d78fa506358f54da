import type { SettingSource } from '@arrears/domain/settings/resolve-settings'
import { builder } from '../builder.ts'

export type ValueSourceName = SettingSource | 'group' | 'none'

export const ValueSource = builder.enumType('ValueSource', {
  description: 'Where a value in force comes from.',
  values: {
    account: { description: 'Set on the account itself.' },
    group: { description: 'Of the account group with the highest priority.' },
    profile: { description: 'Set on the profile of the account.' },
    organisation: { description: 'Set for the whole organisation.' },
    default: { description: 'Set nowhere: what Arrears comes with.' },
    none: { description: 'There is no value.' },
  } as const satisfies Record<ValueSourceName, object>,
})
