import type { Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from '../class-names.ts'
import control from '../field/control.module.css'
import { useFieldControl } from '../field/field-context.ts'
import styles from './text-area.module.css'

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>
}

/** Grows with its text where the browser can, otherwise is dragged larger. */
export function TextArea({ className, required, rows = 4, ...rest }: TextAreaProps) {
  return (
    <textarea
      rows={rows}
      className={classNames(control.control, styles.area, className)}
      {...rest}
      {...useFieldControl({ ...rest, required })}
    />
  )
}
