import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { useEffect, useRef, useState } from 'react'
import { LeaveGuard } from '../../platform/leave-guard/leave-guard.tsx'
import { usePageHead } from '../../platform/page/page-head.ts'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { ArchiveDialog } from './archive-dialog.tsx'
import type { SchemaDraft } from './draft.ts'
import { EffectsDialog } from './effects-dialog.tsx'
import { FieldList } from './field-list.tsx'
import { FormPreview } from './form-preview.tsx'
import type { Schema } from './save-schema.ts'
import styles from './schema-editor.module.css'
import { SchemaFacts } from './schema-facts.tsx'
import { useSaving } from './use-saving.ts'
import { useSchemaDraft } from './use-schema-draft.ts'

export interface SchemaEditorProps {
  readonly initial: SchemaDraft
  /** As kept; without it the schema is new. */
  readonly schema?: Schema
  readonly onCreated: (key: string) => void
}

export function SchemaEditor({ initial, schema, onCreated }: SchemaEditorProps) {
  const editing = useSchemaDraft(initial)
  const [created, setCreated] = useState<string>()
  const saving = useSaving(editing, schema, setCreated)
  const [archiving, setArchiving] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const { draft, dirty } = editing
  const { faults, refusals, busy } = saving
  const archived = schema?.archived ?? false
  const title = schema ? schema.label : 'New schema'
  usePageHead(title, [{ label: 'Custom fields', href: '/settings/metadata' }])

  useEffect(() => {
    // The next page comes when nothing is unsaved any more, so that no guard asks.
    if (created !== undefined && !dirty) onCreated(created)
  }, [created, dirty, onCreated])
  useEffect(() => {
    if (refusals === 0) return
    const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')
    bad?.focus()
    bad?.scrollIntoView({ block: 'center' })
  }, [refusals])

  return (
    <PageFrame
      title={title}
      actions={
        archived ? null : (
          <>
            {schema ? (
              <Button icon="archive" disabled={busy} onClick={() => setArchiving(true)}>
                Archive
              </Button>
            ) : null}
            <Button
              tone="primary"
              icon="save"
              busy={busy}
              disabledReason={schema && !dirty ? 'Nothing has changed' : undefined}
              onClick={() => void saving.save()}
            >
              {schema ? 'Save changes' : 'Create schema'}
            </Button>
          </>
        )
      }
    >
      <LeaveGuard dirty={dirty} what="Your changes to these fields" />
      {archived ? <Banner>This schema is archived. What was filled in stays readable.</Banner> : null}
      {saving.stale ? (
        <Banner
          tone="warn"
          role="alert"
          action={
            <>
              <Button size="sm" onClick={() => location.reload()}>
                Take theirs
              </Button>
              <Button size="sm" onClick={saving.keepMine}>
                Keep mine
              </Button>
            </>
          }
        >
          Somebody else changed this schema while you did. Nothing is overwritten until you choose.
        </Banner>
      ) : null}
      {faults[''] ? (
        <Banner tone="danger" role="alert">
          {faults['']}
        </Banner>
      ) : null}
      <div className={styles.columns}>
        <div ref={form} className={styles.form} inert={archived}>
          <SchemaFacts editing={editing} isNew={!schema} faults={faults} />
          <FieldList editing={editing} faults={faults} />
        </div>
        <Card title="How the form will look" className={styles.preview}>
          <FormPreview fields={draft.fields} />
        </Card>
      </div>
      {saving.effects ? (
        <EffectsDialog
          effects={saving.effects}
          busy={busy}
          onConfirm={() => void saving.confirm()}
          onClose={saving.dismissEffects}
        />
      ) : null}
      {archiving && schema ? (
        <ArchiveDialog
          schema={schema}
          busy={busy}
          onConfirm={() => void saving.archive().then(() => setArchiving(false))}
          onClose={() => setArchiving(false)}
        />
      ) : null}
    </PageFrame>
  )
}
