import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useState } from 'react'

export interface NumberDefaultProps {
  readonly label: string
  readonly help: string
  readonly error: string | undefined
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** What is typed stays as it is typed; what is no number is kept as text, for the check to say so. */
export function NumberDefault({ value, onChange, ...frame }: NumberDefaultProps) {
  const [text, setText] = useState(() => (typeof value === 'number' ? String(value) : ''))
  const read = (typed: string) => {
    const plain = typed.trim().replace(',', '.')
    if (plain === '') return null
    return Number.isNaN(Number(plain)) ? plain : Number(plain)
  }
  return (
    <Field {...frame}>
      <TextInput
        inputMode="decimal"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onChange(read(event.target.value))
        }}
      />
    </Field>
  )
}
