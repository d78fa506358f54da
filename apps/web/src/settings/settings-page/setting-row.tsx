import { settingValueText } from '@arrears/domain/settings/setting-value-text'
import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { inheritedValue, ownValue, sourceName, type Definition, type Sourced } from './level.ts'
import { SettingInput } from './setting-input.tsx'
import styles from './settings-page.module.css'
import type { SettingsDraft } from './use-settings-draft.ts'

/** A value that nobody sets and that has no default is not one of ours. */
const inheritedFrom = ({ source, value }: Sourced): string =>
  value === null ? 'Not set' : `From ${sourceName(source)}`

export interface SettingRowProps {
  readonly definition: Definition
  readonly editing: SettingsDraft
  readonly mayManage: boolean
}

/** One setting: its value here, where it comes from, and the way back to what it inherits. */
export function SettingRow({ definition, editing, mayManage }: SettingRowProps) {
  const locale = useLocale()
  const { level, draft, change, faults } = editing
  const { key, label, shape, guarded } = definition
  const currency = level.currency ?? null
  const own = ownValue(level, key)
  const inherited = inheritedValue(level, key)
  const isTyped = Object.hasOwn(draft, key)
  const here = isTyped ? draft[key] : own
  const locked = guarded && !mayManage
  const inheritedText = settingValueText(shape, inherited.value, locale, currency ?? undefined)
  return (
    <li className={styles.row} data-setting={key}>
      <SettingInput
        definition={definition}
        value={here === null ? inherited.value : here}
        currency={currency}
        disabled={locked}
        error={faults[key]}
        onChange={(typed) => change(key, typed)}
      />
      <div className={styles.state}>
        <div className={styles.chips}>
          <Chip tone={here === null ? 'outline' : 'accent'}>
            {here === null ? inheritedFrom(inherited) : 'Set here'}
          </Chip>
          {isTyped ? <Chip tone="warn">Not saved</Chip> : null}
          {locked ? (
            <Chip tone="outline" icon="lock">
              Admins only
            </Chip>
          ) : null}
        </div>
        {here === null ? null : (
          <>
            <p className={styles.instead}>
              Instead of {inheritedText} from {sourceName(inherited.source)}
            </p>
            {locked ? null : (
              <Button
                size="sm"
                tone="ghost"
                icon="undo"
                aria-label={`Reset ${label} to inherited`}
                onClick={() => change(key, null)}
              >
                Reset to inherited
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
