import { Checkbox } from '@arrears/ui/checkbox'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { DefaultField } from './default-field.tsx'
import type { DraftField } from './draft.ts'
import { fieldTypeOptions, readFieldType } from './field-type-options.ts'
import type { Faults } from './save-schema.ts'
import { settingsForms } from './settings/settings-forms.ts'
import styles from './schema-editor.module.css'
import type { DraftEditing } from './use-schema-draft.ts'

export interface FieldFormProps {
  readonly field: DraftField
  readonly act: ReturnType<DraftEditing['field']>
  /** By path within the field, such as `settings.max`. */
  readonly faults: Faults
}

export function FieldForm({ field, act, faults }: FieldFormProps) {
  const Settings = settingsForms[field.type]
  return (
    <div className={styles.fieldForm}>
      <div className={styles.pair}>
        <Field label="Label" required error={faults['label']}>
          <TextInput
            value={field.label}
            maxLength={80}
            onChange={(event) => act.rename(event.target.value)}
          />
        </Field>
        <Field
          label="Key"
          required
          error={faults['key']}
          help={field.kept ? 'Fixed: values are kept under it.' : 'For programs; it cannot be changed later.'}
        >
          <TextInput
            className="mono"
            value={field.key}
            maxLength={40}
            readOnly={field.kept}
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => act.change({ key: event.target.value })}
          />
        </Field>
        <Field
          label="Type"
          error={faults['type']}
          help={field.kept ? 'A change that would lose values is refused.' : undefined}
        >
          <Select
            options={fieldTypeOptions}
            value={field.type}
            onChange={(event) => {
              const type = readFieldType(event.target.value)
              if (type) act.retype(type)
            }}
          />
        </Field>
        <Field label="Help" error={faults['help']} help="One sentence beside the field.">
          <TextInput
            value={field.help}
            maxLength={500}
            onChange={(event) => act.change({ help: event.target.value })}
          />
        </Field>
        {Settings ? (
          <Settings
            settings={field.settings}
            onChange={(settings) => act.change({ settings })}
            faults={faults}
          />
        ) : null}
        {field.sensitive ? null : (
          <DefaultField
            field={field}
            error={faults['default']}
            onChange={(value) => act.change({ default: value })}
          />
        )}
      </div>
      <div className={styles.checks}>
        <Checkbox
          label="Required"
          help="Nothing can be saved without it."
          checked={field.required}
          onChange={(event) => act.change({ required: event.target.checked })}
        />
        <Checkbox
          label="Sensitive"
          help="Shown masked; each reveal is written to the diary."
          checked={field.sensitive}
          onChange={(event) =>
            act.change({
              sensitive: event.target.checked,
              ...(event.target.checked ? { default: null } : {}),
            })
          }
        />
      </div>
    </div>
  )
}
