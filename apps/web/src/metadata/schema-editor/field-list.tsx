import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { useState } from 'react'
import type { DraftField } from './draft.ts'
import { FieldForm } from './field-form.tsx'
import { fieldTypeLabel } from './field-type-options.ts'
import type { Faults } from './save-schema.ts'
import styles from './schema-editor.module.css'
import type { DraftEditing } from './use-schema-draft.ts'

export interface FieldListProps {
  readonly editing: DraftEditing
  readonly faults: Faults
}

export function FieldList({ editing, faults }: FieldListProps) {
  const { fields } = editing.draft
  const [opened, setOpened] = useState<string | undefined>(fields.length === 1 ? fields[0]?.id : undefined)
  const [said, setSaid] = useState('')
  const faultsOf = (index: number): Faults => {
    const prefix = `fields.${index}.`
    return Object.fromEntries(
      Object.entries(faults)
        .filter(([path]) => path.startsWith(prefix))
        .map(([path, message]) => [path.slice(prefix.length), message]),
    )
  }
  return (
    <Card
      title="Fields"
      meta={<Chip>{fields.filter(({ retired }) => !retired).length}</Chip>}
      action={
        <Button size="sm" icon="plus" onClick={() => setOpened(editing.addField())}>
          Add field
        </Button>
      }
    >
      {faults['fields'] ? (
        <p role="alert" className={styles.fault}>
          {faults['fields']}
        </p>
      ) : null}
      <ol className={styles.fields}>
        {fields.map((field, index) => {
          const own = faultsOf(index)
          const open = opened === field.id || Object.keys(own).length > 0
          const act = editing.field(field.id)
          const move = (by: -1 | 1) => {
            act.move(by)
            setSaid(`${field.label || 'Field'} is now ${index + 1 + by} of ${fields.length}.`)
          }
          return (
            <li key={field.id} className={styles.field}>
              <FieldHead
                field={field}
                open={open}
                first={index === 0}
                last={index === fields.length - 1}
                onToggle={() => setOpened(open ? undefined : field.id)}
                onMove={move}
                onRemove={act.remove}
                onRestore={() => act.change({ retired: false })}
              />
              {open ? <FieldForm field={field} act={act} faults={own} /> : null}
            </li>
          )
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Card>
  )
}

interface FieldHeadProps {
  readonly field: DraftField
  readonly open: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onToggle: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onRestore: () => void
}

function FieldHead({ field, open, first, last, onToggle, onMove, onRemove, onRestore }: FieldHeadProps) {
  const name = field.label || 'the new field'
  return (
    <div className={styles.head}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
        <span className={styles.name}>{field.label || 'New field'}</span>
        <span className={styles.key}>{field.key}</span>
      </button>
      <span className={styles.chips}>
        <Chip tone="outline">{fieldTypeLabel(field.type)}</Chip>
        {field.required ? <Chip>required</Chip> : null}
        {field.sensitive ? <Chip tone="warn">sensitive</Chip> : null}
        {field.retired ? <Chip tone="danger">retired</Chip> : null}
      </span>
      <span className={styles.buttons}>
        <IconButton
          icon="arrow-up"
          size="sm"
          label={`Move ${name} up`}
          disabled={first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="arrow-down"
          size="sm"
          label={`Move ${name} down`}
          disabled={last}
          onClick={() => onMove(1)}
        />
        {field.retired ? (
          <IconButton icon="undo" size="sm" label={`Use ${name} again`} onClick={onRestore} />
        ) : (
          <IconButton
            icon={field.kept ? 'archive' : 'trash'}
            size="sm"
            label={field.kept ? `Retire ${name}` : `Remove ${name}`}
            onClick={onRemove}
          />
        )}
      </span>
    </div>
  )
}
