import type { InputHTMLAttributes, Ref } from 'react'
import { classNames } from '../class-names.ts'
import control from '../field/control.module.css'
import { useFieldControl } from '../field/field-context.ts'

export interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>
}

export function TextInput({ className, required, type = 'text', ...rest }: TextInputProps) {
  return (
    <input
      type={type}
      className={classNames(control.control, className)}
      {...rest}
      {...useFieldControl({ ...rest, required })}
    />
  )
}
