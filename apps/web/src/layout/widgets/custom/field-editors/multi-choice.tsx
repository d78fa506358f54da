import { Button } from '@arrears/ui/button'
import { Checkbox } from '@arrears/ui/checkbox'
import { useState } from 'react'
import styles from '../custom-widget.module.css'
import { offeredChoices } from './choices.ts'
import type { FieldEditorProps } from './field-editor-props.ts'

export function MultiChoiceEditor({
  label,
  settings,
  value,
  describedBy,
  onCommit,
  onCancel,
}: FieldEditorProps) {
  const held: readonly string[] = Array.isArray(value) ? value : []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(held))
  const toggle = (one: string) => {
    const next = new Set(chosen)
    if (!next.delete(one)) next.add(one)
    setChosen(next)
  }
  return (
    <fieldset className={styles.choices} {...(describedBy ? { 'aria-describedby': describedBy } : {})}>
      <legend className="visually-hidden">{label}</legend>
      {offeredChoices(settings, held).map(({ value: one, label: name }, index) => (
        <Checkbox
          key={one}
          label={name}
          autoFocus={index === 0}
          checked={chosen.has(one)}
          onChange={() => toggle(one)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            onCancel()
          }}
        />
      ))}
      <span className={styles.buttons}>
        <Button size="sm" onClick={() => onCommit(chosen.size === 0 ? null : [...chosen])}>
          Done
        </Button>
        <Button size="sm" tone="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </span>
    </fieldset>
  )
}
