import { Button } from '@arrears/ui/button'
import { Checkbox } from '@arrears/ui/checkbox'
import { IconButton } from '@arrears/ui/icon-button'
import { TextInput } from '@arrears/ui/text-input'
import { keyFrom } from '../draft.ts'
import { choicesOf, moveChoice, type DraftChoice } from './choices.ts'
import styles from './choice-settings.module.css'
import type { SettingsFormProps } from './settings-form.ts'

/** The list of a choice. A choice that is in use is better retired than removed: it stays readable where it was chosen. */
export function ChoiceSettings({ settings, onChange, faults }: SettingsFormProps) {
  const choices = choicesOf(settings)
  const write = (next: readonly DraftChoice[]) => onChange({ ...settings, choices: next })
  const change = (index: number, part: Partial<DraftChoice>) =>
    write(choices.map((choice, at) => (at === index ? { ...choice, ...part } : choice)))
  const rename = (index: number, label: string) => {
    const choice = choices[index]
    const follows = choice && choice.value === keyFrom(choice.label)
    change(index, { label, ...(follows ? { value: keyFrom(label) } : {}) })
  }
  const fault = (index: number, key: string) => faults[`settings.choices.${index}.${key}`]
  return (
    <fieldset className={styles.choices}>
      <legend>Choices</legend>
      {faults['settings.choices'] ? (
        <p role="alert" className={styles.fault}>
          {faults['settings.choices']}
        </p>
      ) : null}
      <ol>
        {choices.map((choice, index) => {
          const name = choice.label || `choice ${index + 1}`
          const wrong = fault(index, 'label') ?? fault(index, 'value')
          return (
            // Choices have no identity but their place while they are written.
            <li key={index}>
              <div className={styles.choice}>
                <TextInput
                  aria-label={`Label of choice ${index + 1}`}
                  aria-invalid={fault(index, 'label') ? true : undefined}
                  placeholder="Label"
                  maxLength={80}
                  value={choice.label}
                  onChange={(event) => rename(index, event.target.value)}
                />
                <TextInput
                  aria-label={`Value of choice ${index + 1}`}
                  aria-invalid={fault(index, 'value') ? true : undefined}
                  className="mono"
                  placeholder="Value"
                  maxLength={64}
                  spellCheck={false}
                  value={choice.value}
                  onChange={(event) => change(index, { value: event.target.value })}
                />
                <Checkbox
                  label="Retired"
                  checked={choice.retired === true}
                  onChange={(event) => change(index, { retired: event.target.checked })}
                />
                <span className={styles.buttons}>
                  <IconButton
                    icon="arrow-up"
                    size="sm"
                    label={`Move ${name} up`}
                    disabled={index === 0}
                    onClick={() => write(moveChoice(choices, index, -1))}
                  />
                  <IconButton
                    icon="arrow-down"
                    size="sm"
                    label={`Move ${name} down`}
                    disabled={index === choices.length - 1}
                    onClick={() => write(moveChoice(choices, index, 1))}
                  />
                  <IconButton
                    icon="trash"
                    size="sm"
                    label={`Remove ${name}`}
                    disabled={choices.length === 1}
                    onClick={() => write(choices.toSpliced(index, 1))}
                  />
                </span>
              </div>
              {wrong ? (
                <p role="alert" className={styles.fault}>
                  {wrong}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
      <Button size="sm" icon="plus" onClick={() => write([...choices, { value: '', label: '' }])}>
        Add choice
      </Button>
    </fieldset>
  )
}
