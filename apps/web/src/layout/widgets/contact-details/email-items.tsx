import { IconButton } from '@arrears/ui/icon-button'
import type { KeyValueItem } from '@arrears/ui/key-value'
import { EditableText } from '../editing/editable-text.tsx'
import { newIds } from '../editing/next-new-id.ts'
import styles from './contact-details-widget.module.css'
import type { DetailContext } from './detail-context.ts'
import { Removable } from './removable.tsx'

export function emailItems({ debtor, edits, readOnly }: DetailContext): KeyValueItem[] {
  const shared = { edits, readOnly, label: 'E-mail', type: 'email' } as const
  const saved = debtor.emails.map(({ id, address, label }) => ({
    id,
    label: label && label.toLowerCase() !== 'e-mail' ? `E-mail, ${label.toLowerCase()}` : 'E-mail',
    value: (
      <Removable edits={edits} field={`emails.${id}`} was={address}>
        <EditableText {...shared} field={`emails.${id}.address`} />
        {readOnly ? null : (
          <span className={styles.tools}>
            <IconButton
              icon="trash"
              size="xs"
              label={`Remove ${address}`}
              onClick={() => edits.set(`emails.${id}`, null, 'E-mail')}
            />
          </span>
        )}
      </Removable>
    ),
  }))
  const added = newIds(edits.fields('emails.new'), 'emails').map((id) => ({
    id,
    label: 'E-mail',
    value: <EditableText {...shared} field={`emails.${id}.address`} />,
  }))
  return [...saved, ...added]
}
