import { Button } from '@arrears/ui/button'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type KeyboardEvent } from 'react'
import styles from './editing.module.css'

interface AddValueProps {
  /** What is added: “phone number”. */
  readonly what: string
  readonly type: 'tel' | 'email' | 'text'
  readonly placeholder: string
  readonly onAdd: (text: string) => void
}

/** A button that turns into an input for one more of something. */
export function AddValue({ what, type, placeholder, onAdd }: AddValueProps) {
  const [text, setText] = useState<string>()
  if (text === undefined) {
    return (
      <Button size="sm" tone="ghost" icon="plus" aria-label={`Add ${what}`} onClick={() => setText('')}>
        {what.charAt(0).toUpperCase() + what.slice(1)}
      </Button>
    )
  }
  const finish = (keep: boolean) => {
    setText(undefined)
    if (keep && text.trim() !== '') onAdd(text.trim())
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish(event.key === 'Enter')
  }
  return (
    <TextInput
      aria-label={`New ${what}`}
      className={styles.add}
      type={type}
      value={text}
      placeholder={placeholder}
      autoFocus
      onChange={(event) => setText(event.target.value)}
      onKeyDown={keyDown}
      onBlur={() => finish(true)}
    />
  )
}
