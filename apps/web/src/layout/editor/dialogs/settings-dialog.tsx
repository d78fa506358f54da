import { setSettings } from '@arrears/domain/layout/arrange'
import type { WidgetSettings } from '@arrears/domain/layout/placement'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type FormEvent } from 'react'
import { CustomFields } from '../add/custom-fields.tsx'
import { useEditor } from '../editor-context.ts'
import styles from './dialogs.module.css'
import type { WidgetDialogProps } from './widget-dialog-props.ts'

/** What a kind of widget can be told besides title, width and condition. */
export function SettingsDialog({ placed: { widget }, layout, onClose }: WidgetDialogProps) {
  const { dispatch } = useEditor()
  const label = widgetLabel(widget)
  const [settings, setSettingsDraft] = useState<WidgetSettings>(widget.settings)
  const [fault, setFault] = useState<{ field: string; message: string }>()
  const change = (part: WidgetSettings) => setSettingsDraft({ ...settings, ...part })
  const errorOf = (name: string) => (fault?.field.startsWith(`settings.${name}`) ? fault.message : undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const result = setSettings(layout, widget.id, settings)
    if (!result.ok) return setFault({ field: result.error.field ?? '', message: result.error.message })
    dispatch({
      type: 'edit',
      edit: (now) => setSettings(now, widget.id, settings),
      said: `${label} is set up anew.`,
    })
    onClose()
  }
  return (
    <Dialog
      title={`Set up ${label}`}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary">
            Set up
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {widget.type === 'custom' ? (
          <CustomFields
            label={String(settings['label'] ?? '')}
            schemaKey={String(settings['schemaKey'] ?? '')}
            fieldKeys={(settings['fieldKeys'] ?? []) as readonly string[]}
            errorOf={errorOf}
            onChange={change}
          />
        ) : null}
        {widget.type === 'claims' ? (
          <Field label="Claims shown at first" error={errorOf('show')}>
            <Select
              value={String(settings['show'])}
              options={[
                { value: 'open', label: 'Open ones' },
                { value: 'all', label: 'All' },
              ]}
              onChange={(event) => change({ show: event.target.value })}
            />
          </Field>
        ) : null}
        {typeof settings['count'] === 'number' ? (
          <Field label="Entries shown at first" error={errorOf('count')}>
            <TextInput
              type="number"
              min={1}
              value={settings['count'] || ''}
              onChange={(event) => change({ count: Number(event.target.value) })}
            />
          </Field>
        ) : null}
      </div>
    </Dialog>
  )
}
