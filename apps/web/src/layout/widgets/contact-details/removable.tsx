import { Button } from '@arrears/ui/button'
import type { ReactNode } from 'react'
import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import styles from './contact-details-widget.module.css'

interface RemovableProps {
  readonly edits: SubjectEditing
  /** The whole of it: `phones.phn_1`. */
  readonly field: string
  readonly was: string
  readonly children: ReactNode
}

/** A phone number, e-mail or address; once removed it is crossed out until Save, and can be brought back. */
export function Removable({ edits, field, was, children }: RemovableProps) {
  if (!edits.isDirty(field) || edits.value(field) !== null) return children
  return (
    <span className={styles.removed}>
      <s>{was}</s>
      <Button size="sm" tone="ghost" onClick={() => edits.reset(field)}>
        Keep it
      </Button>
    </span>
  )
}
