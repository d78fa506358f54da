import { Card } from '@arrears/ui/card'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextInput } from '@arrears/ui/text-input'
import { subjectLabels, subjectOptions } from '../metadata-words.ts'
import { keyFrom } from './draft.ts'
import type { Faults } from './save-schema.ts'
import styles from './schema-editor.module.css'
import type { DraftEditing } from './use-schema-draft.ts'

export interface SchemaFactsProps {
  readonly editing: DraftEditing
  readonly isNew: boolean
  readonly faults: Faults
}

/** Name, key and subject. The last two are fixed once the schema is kept: layouts and programs refer to them. */
export function SchemaFacts({ editing: { draft, setDraft }, isNew, faults }: SchemaFactsProps) {
  const rename = (label: string) => {
    const follows = isNew && draft.key === keyFrom(draft.label)
    setDraft({ ...draft, label, ...(follows ? { key: keyFrom(label) } : {}) })
  }
  return (
    <Card title="Schema">
      <div className={styles.pair}>
        <Field label="Name" required error={faults['label']}>
          <TextInput value={draft.label} maxLength={80} onChange={(event) => rename(event.target.value)} />
        </Field>
        <Field
          label="Key"
          required
          error={faults['key']}
          help={
            isNew ? 'For programs; it cannot be changed later.' : 'Fixed: layouts and programs refer to it.'
          }
        >
          <TextInput
            className="mono"
            value={draft.key}
            maxLength={40}
            readOnly={!isNew}
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => setDraft({ ...draft, key: event.target.value })}
          />
        </Field>
        {isNew ? (
          <RadioGroup
            label="Stands on"
            layout="row"
            value={draft.appliesTo}
            options={[...subjectOptions]}
            onChange={(appliesTo) => setDraft({ ...draft, appliesTo })}
          />
        ) : (
          <p className={styles.fact}>Stands on {subjectLabels[draft.appliesTo].toLowerCase()}.</p>
        )}
      </div>
    </Card>
  )
}
