import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useState } from 'react'
import { useCapsLock } from './use-caps-lock.ts'

export interface PasswordFieldProps {
  readonly label?: string
  readonly name: string
  /** A password that is made now, rather than remembered. */
  readonly fresh?: boolean
  readonly error?: string
  /** Where the focus of a dialog begins. */
  readonly first?: boolean
}

export const shortestPassword = 10

/** Says when Caps Lock is on: the commonest reason why a right password is refused. */
export function PasswordField({ label = 'Password', name, fresh = false, error, first }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  const capsLock = useCapsLock()
  const help = [
    fresh ? `At least ${shortestPassword} characters.` : '',
    capsLock ? 'Caps Lock is on.' : '',
  ].join(' ')
  return (
    <Field
      label={label}
      required
      error={error}
      help={help.trim() ? <span role={capsLock ? 'status' : undefined}>{help.trim()}</span> : undefined}
      labelEnd={
        <ShowToggle shown={shown} onToggle={() => setShown(!shown)} what={label.toLocaleLowerCase()} />
      }
    >
      <TextInput
        name={name}
        type={shown ? 'text' : 'password'}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        minLength={fresh ? shortestPassword : undefined}
        maxLength={128}
        spellCheck={false}
        autoCapitalize="none"
        required
        data-autofocus={first || undefined}
      />
    </Field>
  )
}

function ShowToggle({ shown, onToggle, what }: { shown: boolean; onToggle: () => void; what: string }) {
  return (
    <Button size="sm" tone="ghost" onClick={onToggle} aria-label={`${shown ? 'Hide' : 'Show'} the ${what}`}>
      {shown ? 'Hide' : 'Show'}
    </Button>
  )
}
