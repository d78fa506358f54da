import { moveToTab } from '@arrears/domain/layout/arrange'
import { tabsOf, type Layout } from '@arrears/domain/layout/placement'
import { isSamePlace, widgetsAt } from '@arrears/domain/layout/places'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { useState, type FormEvent } from 'react'
import { useEditor } from '../editor-context.ts'
import { parsePlaceKey, placeKey } from '../place-key.ts'
import styles from './dialogs.module.css'
import type { WidgetDialogProps } from './widget-dialog-props.ts'

/** Moves a widget anywhere without dragging: to a place, before another widget or to the end. */
export function MoveDialog({ placed: { widget, place }, layout, onClose }: WidgetDialogProps) {
  const { dispatch } = useEditor()
  const label = widgetLabel(widget)
  const places = placesOf(layout, widget.type === 'tabs')
  const [key, setKey] = useState(placeKey(place))
  const target = parsePlaceKey(key)
  const others = (widgetsAt(layout, target) ?? []).filter(({ id }) => id !== widget.id)
  const [before, setBefore] = useState('')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const index = others.findIndex(({ id }) => id === before)
    const at = index < 0 ? others.length : index
    const where = places.find((option) => option.value === key)?.label ?? 'the page'
    dispatch({
      type: 'edit',
      edit: (now) => moveToTab(now, widget.id, target, at),
      said: `${label} is now at position ${at + 1} on ${where}.`,
    })
    onClose()
  }
  return (
    <Dialog
      title={`Move ${label}`}
      size="sm"
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary">
            Move
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Field label="To">
          <Select
            value={key}
            options={places}
            data-autofocus
            onChange={(event) => {
              setKey(event.target.value)
              setBefore('')
            }}
          />
        </Field>
        <Field label="Before">
          <Select
            value={before}
            placeholder={isSamePlace(place, target) ? 'At the end' : 'At the end there'}
            options={others.map((other) => ({ value: other.id, label: widgetLabel(other) }))}
            onChange={(event) => setBefore(event.target.value)}
          />
        </Field>
      </div>
    </Dialog>
  )
}

function placesOf(layout: Layout, isTabs: boolean): { value: string; label: string }[] {
  const tabs = layout.widgets.flatMap((holder) =>
    tabsOf(holder).map((tab) => ({
      value: placeKey({ tabsId: holder.id, tabId: tab.id }),
      label: `${widgetLabel(holder)}: ${tab.label}`,
    })),
  )
  return [{ value: 'page', label: 'the page' }, ...(isTabs ? [] : tabs)]
}
