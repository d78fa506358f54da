import type { SettingShape } from '@arrears/domain/settings/setting-shapes'

/** What every input of a setting is given. The value is what is typed, or what is set or inherited. */
export interface InputProps<Kind extends SettingShape['kind'] = SettingShape['kind']> {
  readonly shape: Extract<SettingShape, { readonly kind: Kind }>
  readonly value: unknown
  /** Of the account, when it is one's settings. */
  readonly currency: string | null
  readonly disabled: boolean
  readonly onChange: (typed: unknown) => void
}
