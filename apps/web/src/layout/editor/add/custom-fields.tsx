import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { IconButton } from '@arrears/ui/icon-button'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { useEditor } from '../editor-context.ts'
import styles from './add.module.css'

export interface CustomWidgetDraft {
  readonly label: string
  readonly schemaKey: string
  readonly fieldKeys: readonly string[]
}

interface CustomFieldsProps extends CustomWidgetDraft {
  readonly errorOf: (name: 'label' | 'schemaKey' | 'fieldKeys') => string | undefined
  readonly onChange: (part: Partial<CustomWidgetDraft>) => void
}

const subjects = { account: 'accounts', debtor: 'debtors', claim: 'claims' } as const

/** A custom widget: its label, the schema, and the schema's fields in an order of one's own (A7). */
export function CustomFields({ label, schemaKey, fieldKeys, errorOf, onChange }: CustomFieldsProps) {
  const { metadataSchemas } = useEditor().vocabulary
  const schema = metadataSchemas.find(({ key }) => key === schemaKey)
  const fields = schema?.fields ?? []
  const free = fields.filter(({ key, retired }) => !retired && !fieldKeys.includes(key))
  const nameOf = (key: string) => fields.find((field) => field.key === key)?.label ?? `${key} (gone)`
  const move = (index: number, by: -1 | 1) => {
    const key = fieldKeys[index]
    if (key === undefined) return
    onChange({ fieldKeys: fieldKeys.toSpliced(index, 1).toSpliced(index + by, 0, key) })
  }
  return (
    <>
      <Field label="Label" required error={errorOf('label')}>
        <TextInput
          value={label}
          maxLength={80}
          placeholder="Credit check"
          onChange={(event) => onChange({ label: event.target.value })}
        />
      </Field>
      <Field label="Schema" required error={errorOf('schemaKey')}>
        <Select
          value={schemaKey}
          placeholder="Choose the fields' schema"
          options={metadataSchemas.map(({ key, label: name, appliesTo }) => ({
            value: key,
            label: `${name}, of ${subjects[appliesTo]}`,
          }))}
          onChange={(event) => onChange({ schemaKey: event.target.value, fieldKeys: [] })}
        />
      </Field>
      {schema ? (
        <Field label="Fields, in the order in which they are shown" required error={errorOf('fieldKeys')}>
          <Select
            value=""
            placeholder={free.length > 0 ? 'Add a field' : 'Every field is chosen'}
            disabled={free.length === 0}
            options={free.map(({ key, label: name }) => ({ value: key, label: name }))}
            onChange={(event) =>
              event.target.value ? onChange({ fieldKeys: [...fieldKeys, event.target.value] }) : undefined
            }
          />
        </Field>
      ) : null}
      {schema && fieldKeys.length === 0 ? (
        <Button
          size="sm"
          disabled={free.length === 0}
          onClick={() => onChange({ fieldKeys: free.map(({ key }) => key) })}
        >
          Choose all {free.length}
        </Button>
      ) : null}
      {fieldKeys.length > 0 ? (
        <ol className={styles.fields} aria-label="Chosen fields">
          {fieldKeys.map((key, index) => (
            <li key={key} className={styles.field}>
              <span className={styles.fieldName}>{nameOf(key)}</span>
              <IconButton
                icon="arrow-up"
                size="xs"
                label={`Move ${nameOf(key)} up`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                icon="arrow-down"
                size="xs"
                label={`Move ${nameOf(key)} down`}
                disabled={index === fieldKeys.length - 1}
                onClick={() => move(index, 1)}
              />
              <IconButton
                icon="x"
                size="xs"
                label={`Leave out ${nameOf(key)}`}
                onClick={() => onChange({ fieldKeys: fieldKeys.filter((other) => other !== key) })}
              />
            </li>
          ))}
        </ol>
      ) : null}
    </>
  )
}
