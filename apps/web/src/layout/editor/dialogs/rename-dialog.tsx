import { rename } from '@arrears/domain/layout/arrange'
import { maxTitleLength } from '@arrears/domain/layout/placement'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type FormEvent } from 'react'
import { useEditor } from '../editor-context.ts'
import type { WidgetDialogProps } from './widget-dialog-props.ts'

export function RenameDialog({ placed: { widget }, layout, onClose }: WidgetDialogProps) {
  const { dispatch } = useEditor()
  const { title: _title, ...plain } = widget
  const standard = widgetLabel(plain)
  const [title, setTitle] = useState(widgetLabel(widget))
  const [fault, setFault] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = title.trim() === standard ? null : title
    const result = rename(layout, widget.id, wanted)
    if (!result.ok) return setFault(result.error.message)
    const said = `The widget is now called ${title.trim() || standard}.`
    dispatch({ type: 'edit', edit: (now) => rename(now, widget.id, wanted), said })
    onClose()
  }
  return (
    <Dialog
      title={`Rename ${widgetLabel(widget)}`}
      size="sm"
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary">
            Rename
          </Button>
        </>
      }
    >
      <Field label="Title" error={fault} help={`Leave it empty for “${standard}”.`}>
        <TextInput
          value={title}
          maxLength={maxTitleLength}
          data-autofocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
