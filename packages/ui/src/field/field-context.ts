import { createContext, useContext } from 'react'
import { classNames } from '../class-names.ts'

export interface FieldControl {
  id: string
  describedBy: string | undefined
  labelId: string
  invalid: boolean
  required: boolean
}

export const FieldContext = createContext<FieldControl | null>(null)

interface ControlAttributes {
  id?: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling'
}

/**
 * The attributes that tie a control to the field around it. What the control was given itself wins.
 * `required` becomes `aria-required`: the browser's own validation bubbles would double our messages.
 */
export function useFieldControl(own: ControlAttributes) {
  const field = useContext(FieldContext)
  return {
    id: own.id ?? field?.id,
    'aria-describedby': classNames(own['aria-describedby'], field?.describedBy) || undefined,
    'aria-invalid': own['aria-invalid'] ?? (field?.invalid || undefined),
    'aria-required': own.required ?? (field?.required || undefined),
  }
}
