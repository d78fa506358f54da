import { factKind } from '@arrears/domain/layout/facts'
import { IconButton } from '@arrears/ui/icon-button'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { useEditor } from '../editor-context.ts'
import type { DraftTerm } from './condition-draft.ts'
import styles from './condition.module.css'
import { factOptions, fieldOf, isOperatorOf, operatorOptions, valueOptions } from './fact-options.ts'

interface TermRowProps {
  readonly term: DraftTerm
  readonly onChange: (term: DraftTerm) => void
  readonly onRemove: () => void
  readonly removable: boolean
}

/** One comparison: what is looked at, how, and with what. */
export function TermRow({ term, onChange, onRemove, removable }: TermRowProps) {
  const { vocabulary } = useEditor()
  const { fact, op, value } = term
  const values = valueOptions(fact, vocabulary)
  const changeFact = (next: string) => {
    const [first] = operatorOptions(next)
    const kept = isOperatorOf(next, op) ? op : first?.value
    if (kept === undefined || !isOperatorOf(next, kept)) return
    onChange({ ...term, fact: next, op: kept, value: valueOptions(next, vocabulary)?.[0]?.value ?? '' })
  }
  return (
    <div className={styles.term} role="group" aria-label="Comparison">
      <Select
        size="sm"
        aria-label="Look at"
        value={fact}
        options={factOptions(vocabulary)}
        onChange={(event) => changeFact(event.target.value)}
      />
      <Select
        size="sm"
        aria-label="Compare"
        value={op}
        options={operatorOptions(fact)}
        onChange={(event) =>
          isOperatorOf(fact, event.target.value) ? onChange({ ...term, op: event.target.value }) : undefined
        }
      />
      {op === 'isSet' || op === 'isNotSet' ? null : values ? (
        <Select
          size="sm"
          aria-label="With"
          value={value}
          placeholder="choose"
          options={values}
          onChange={(event) => onChange({ ...term, value: event.target.value })}
        />
      ) : (
        <TextInput
          aria-label="With"
          className={styles.value}
          type={fieldOf(fact, vocabulary)?.type === 'date' ? 'date' : 'text'}
          inputMode={factKind(fact)?.value === 'any' ? 'text' : 'decimal'}
          value={value}
          onChange={(event) => onChange({ ...term, value: event.target.value })}
        />
      )}
      {removable ? <IconButton icon="x" size="xs" label="Remove this comparison" onClick={onRemove} /> : null}
    </div>
  )
}
