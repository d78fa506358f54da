import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import styles from './settings-page.module.css'
import type { SettingsSearch } from './settings-search.ts'

export interface LevelSelectProps {
  readonly organisation: string
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly isDefault: boolean }[]
  /** The account whose settings are shown, when it is one. */
  readonly account: { readonly id: string; readonly reference: string } | undefined
  readonly search: SettingsSearch
  readonly onSearch: (search: SettingsSearch) => void
}

/** Whose settings are shown; the choice stands in the address. */
export function LevelSelect({ organisation, profiles, account, search, onSearch }: LevelSelectProps) {
  const choose = (value: string) => {
    const { group, q } = search
    if (value === '') return onSearch({ group, q })
    onSearch(value === account?.id ? { account: value, group, q } : { profile: value, group, q })
  }
  return (
    <Field label="Settings of" className={styles.level}>
      <Select
        value={search.account ?? search.profile ?? ''}
        options={[
          { label: 'Organisation', options: [{ value: '', label: organisation }] },
          {
            label: 'Profiles',
            options: profiles.map(({ id, name, isDefault }) => ({
              value: id,
              label: isDefault ? `${name} (default)` : name,
            })),
          },
          ...(account
            ? [{ label: 'Account', options: [{ value: account.id, label: account.reference }] }]
            : []),
        ]}
        onChange={(event) => choose(event.target.value)}
      />
    </Field>
  )
}
