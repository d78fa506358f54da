import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import type { KeyValueItem } from '@arrears/ui/key-value'
import { ActionButton } from '../action-button/action-button.tsx'
import { EditableText } from '../editing/editable-text.tsx'
import { newIds } from '../editing/next-new-id.ts'
import styles from './contact-details-widget.module.css'
import type { ShownDebtor } from './debtor-values.ts'
import type { DetailContext } from './detail-context.ts'
import { Removable } from './removable.tsx'

type ShownPhone = ShownDebtor['phones'][number]

/** Phone numbers with what is known of them; an invalid one stays, crossed out. */
export function phoneItems(context: DetailContext): KeyValueItem[] {
  const { debtor, edits, readOnly } = context
  const saved = debtor.phones.map((phone) => ({
    id: phone.id,
    label: capitalised(phone.label) || 'Phone',
    value: <PhoneValue phone={phone} {...context} />,
  }))
  const added = newIds(edits.fields('phones.new'), 'phones').map((id) => ({
    id,
    label: 'Phone',
    value: <EditableText edits={edits} field={`phones.${id}.number`} label="Phone" readOnly={readOnly} />,
  }))
  return [...saved, ...added]
}

/** Labels are written as people type them. @example capitalised('mobile') // 'Mobile' */
const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

function PhoneValue({ phone, edits, readOnly }: DetailContext & { readonly phone: ShownPhone }) {
  const { id, display, validity, validityNote } = phone
  const field = `phones.${id}`
  const written = (number: string) => {
    const text = number === phone.number ? display : number
    return validity === 'invalid' ? <s className={styles.invalid}>{text}</s> : text
  }
  return (
    <Removable edits={edits} field={field} was={display}>
      <EditableText
        edits={edits}
        field={`${field}.number`}
        label={capitalised(phone.label) || 'Phone'}
        type="tel"
        readOnly={readOnly}
        write={written}
      />
      {validity === 'unknown' ? null : (
        <Chip
          tone={validity === 'valid' ? 'ok' : 'danger'}
          {...(validityNote ? { title: validityNote } : {})}
        >
          {validity}
        </Chip>
      )}
      <span className={styles.tools}>
        {validity === 'invalid' ? null : (
          <ActionButton
            action="startCall"
            permission="call:start"
            subjectId={id}
            icon="phone"
            label={`Call ${display}`}
          />
        )}
        {validity === 'valid' ? null : (
          <ActionButton
            action="validatePhoneNumber"
            permission="phone:validate"
            subjectId={id}
            icon="check"
            label={`Mark ${display} valid`}
          />
        )}
        {validity === 'invalid' ? null : (
          <ActionButton
            action="invalidatePhoneNumber"
            permission="phone:invalidate"
            subjectId={id}
            icon="phone-off"
            label={`Mark ${display} invalid`}
          />
        )}
        {readOnly ? null : (
          <IconButton
            icon="trash"
            size="xs"
            label={`Remove ${display}`}
            onClick={() => edits.set(field, null, phone.label || 'Phone')}
          />
        )}
      </span>
    </Removable>
  )
}
