import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import { FieldConflictNote } from '../editing/field-conflict.tsx'
import { addressParts } from './address-parts.ts'
import styles from './contact-details-widget.module.css'

interface AddressFieldsProps {
  readonly id: string
  readonly edits: SubjectEditing
  readonly onDone: () => void
}

export default function AddressFields({ id, edits, onDone }: AddressFieldsProps) {
  return (
    <div className={styles.address}>
      {addressParts.map(({ part, label }) => {
        const field = `addresses.${id}.${part}`
        return (
          <div key={part}>
            <Field label={label} error={edits.error(field)}>
              <TextInput
                value={String(edits.value(field) ?? '')}
                disabled={edits.saving}
                onChange={(event) => edits.set(field, event.target.value, label)}
              />
            </Field>
            <FieldConflictNote
              label={label}
              conflict={edits.conflict(field)}
              write={(value) => String(value ?? '')}
              onResolve={(choice) => edits.resolve(field, choice)}
            />
          </div>
        )
      })}
      <Button size="sm" onClick={onDone}>
        Done
      </Button>
    </div>
  )
}
