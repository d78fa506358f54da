import { IconButton } from '@arrears/ui/icon-button'
import type { KeyValueItem } from '@arrears/ui/key-value'
import { useState } from 'react'
import { classNames } from '../../../platform/class-names.ts'
import { deferComponent } from '../../../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../../../platform/deferred/deferred-opening.tsx'
import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import { newIds } from '../editing/next-new-id.ts'
import { addressParts } from './address-parts.ts'
import styles from './contact-details-widget.module.css'
import type { DetailContext } from './detail-context.ts'
import { Removable } from './removable.tsx'

const AddressFields = deferComponent(() => import('./address-fields.tsx'))

export function addressItems({ debtor, edits, readOnly }: DetailContext): KeyValueItem[] {
  const added = newIds(edits.fields('addresses.new'), 'addresses')
  return [
    ...debtor.addresses.map(({ id, label }) => ({ id, label })),
    ...added.map((id) => ({ id, label: '' })),
  ].map(({ id, label }) => ({
    id,
    label: label && label.toLowerCase() !== 'address' ? `Address, ${label.toLowerCase()}` : 'Address',
    value: <AddressValue id={id} edits={edits} readOnly={readOnly} />,
  }))
}

/** One line as on an envelope. @example '14 Harbour Row, Cork T12, IE' */
function addressLine(edits: SubjectEditing, id: string): string {
  const part = (name: string) => String(edits.value(`addresses.${id}.${name}`) ?? '')
  const town = [part('postcode'), part('city')].filter(Boolean).join(' ')
  return [part('line1'), part('line2'), town, part('region'), part('country')].filter(Boolean).join(', ')
}

interface AddressValueProps {
  readonly id: string
  readonly edits: SubjectEditing
  readonly readOnly: boolean
}

function AddressValue({ id, edits, readOnly }: AddressValueProps) {
  const field = `addresses.${id}`
  const [open, setOpen] = useState(id.startsWith('new'))
  const line = addressLine(edits, id)
  const dirty = addressParts.some(({ part }) => edits.isDirty(`${field}.${part}`))
  const error = addressParts.map(({ part }) => edits.error(`${field}.${part}`)).find(Boolean)
  if (open && !readOnly) {
    return (
      <DeferredOpening waiting={line} onClose={() => setOpen(false)}>
        <AddressFields id={id} edits={edits} onDone={() => setOpen(false)} />
      </DeferredOpening>
    )
  }
  return (
    <Removable edits={edits} field={field} was={line}>
      <span className={classNames(dirty && styles.dirty)}>
        {line}
        {dirty ? <span className="visually-hidden">, not saved yet</span> : null}
      </span>
      {readOnly ? null : (
        <span className={styles.tools}>
          <IconButton
            icon="pencil"
            size="xs"
            label={`Edit address ${line}`}
            onPointerEnter={AddressFields.fetchAhead}
            onClick={() => setOpen(true)}
          />
          <IconButton
            icon="trash"
            size="xs"
            label={`Remove address ${line}`}
            onClick={() => edits.set(field, null, 'Address')}
          />
        </span>
      )}
      {error ? (
        <span className={styles.error} role="alert">
          {error}
        </span>
      ) : null}
    </Removable>
  )
}
