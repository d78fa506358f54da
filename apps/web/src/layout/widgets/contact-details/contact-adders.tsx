import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import { AddValue } from '../editing/add-value.tsx'
import { nextNewId } from '../editing/next-new-id.ts'
import styles from './contact-details-widget.module.css'

/** One more phone number, e-mail or address. */
export function ContactAdders({ edits }: { edits: SubjectEditing }) {
  const add = (list: 'phones' | 'emails' | 'addresses', part: string, label: string) => (text: string) => {
    const id = nextNewId(edits.fields(`${list}.new`), list)
    edits.set(`${list}.${id}.${part}`, text, label)
  }
  return (
    <div className={styles.adders}>
      <AddValue
        what="phone number"
        type="tel"
        placeholder="+353 85 012 3344"
        onAdd={add('phones', 'number', 'Phone')}
      />
      <AddValue
        what="e-mail"
        type="email"
        placeholder="name@example.com"
        onAdd={add('emails', 'address', 'E-mail')}
      />
      <AddValue
        what="address"
        type="text"
        placeholder="Street and number"
        onAdd={add('addresses', 'line1', 'Street and number')}
      />
    </div>
  )
}
