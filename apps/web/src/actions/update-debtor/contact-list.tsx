import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { IconButton } from '@arrears/ui/icon-button'
import { TextInput } from '@arrears/ui/text-input'
import styles from './contact-list.module.css'
import type { DebtorFormState } from './use-debtor-form.ts'

export interface ContactPart {
  readonly part: string
  readonly label: string
  readonly type?: 'tel' | 'email'
}

export interface ContactListProps {
  readonly state: DebtorFormState
  readonly list: 'phones' | 'emails' | 'addresses'
  /** Of one of them, for example: Phone number. */
  readonly name: string
  readonly title: string
  readonly ids: readonly string[]
  readonly parts: readonly ContactPart[]
  /** What a new one is called at first, for example: mobile. */
  readonly firstLabel: string
}

/** Several of one kind: each with its parts side by side, to change, remove or add to. */
export function ContactList({ state, list, name, title, ids, parts, firstLabel }: ContactListProps) {
  const { edits, text, remove } = state
  const added = [...new Set(edits.fields(`${list}.new`).map((field) => field.split('.')[1] ?? ''))]
  const shown = [...ids.filter((id) => !edits.isDirty(`${list}.${id}`)), ...added]
  const add = () => {
    const next = 1 + Math.max(0, ...added.map((id) => Number(id.slice(3)) || 0))
    // The label alone makes the row appear; with nothing else filled in, nothing is sent.
    edits.set(`${list}.new${next}.label`, firstLabel, 'Label')
  }
  return (
    <fieldset className={styles.list}>
      <legend className={styles.title}>{title}</legend>
      {shown.map((id, index) => (
        <div key={id} className={styles.contact}>
          {parts.map(({ part, label, type = 'text' }) => {
            const field = `${list}.${id}.${part}`
            return (
              <Field key={part} className={styles.part} label={label} error={edits.error(field)}>
                <TextInput type={type} autoComplete="off" {...text(field, label)} />
              </Field>
            )
          })}
          <IconButton
            icon="trash"
            className={styles.remove}
            label={`Remove ${name.toLowerCase()} ${index + 1}`}
            onClick={() => remove(`${list}.${id}`, name)}
          />
        </div>
      ))}
      <div>
        <Button size="sm" icon="plus" onClick={add}>
          Add {name.toLowerCase()}
        </Button>
      </div>
    </fieldset>
  )
}
