import type { NewWidget } from '@arrears/domain/layout/arrange'
import type { Refusal } from '@arrears/domain/shared/result'
import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { useState, type FormEvent } from 'react'
import { useEditor } from '../editor-context.ts'
import styles from './add.module.css'
import { CustomFields, type CustomWidgetDraft } from './custom-fields.tsx'

interface CustomWidgetFormProps {
  /** Answers why it was not added. */
  readonly onAdd: (settings: NonNullable<NewWidget['settings']>) => Refusal | undefined
}

const nothing: CustomWidgetDraft = { label: '', schemaKey: '', fieldKeys: [] }

export function CustomWidgetForm({ onAdd }: CustomWidgetFormProps) {
  const { metadataSchemas } = useEditor().vocabulary
  const [draft, setDraft] = useState(nothing)
  const [fault, setFault] = useState<Refusal>()
  if (metadataSchemas.length === 0) {
    return (
      <EmptyState
        icon="settings"
        title="There are no custom fields yet"
        description="An admin defines them under Custom fields; then a widget can show them."
      />
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const refused = onAdd({ ...draft })
    setFault(refused)
    if (!refused) setDraft(nothing)
  }
  return (
    <form className={styles.custom} noValidate onSubmit={submit}>
      <CustomFields
        {...draft}
        errorOf={(name) => (fault?.field?.startsWith(`settings.${name}`) ? fault.message : undefined)}
        onChange={(part) => {
          setFault(undefined)
          setDraft({ ...draft, ...part })
        }}
      />
      {fault && !fault.field ? <p role="alert">{fault.message}</p> : null}
      <div>
        <Button type="submit" tone="primary" size="sm">
          Add widget
        </Button>
      </div>
    </form>
  )
}
