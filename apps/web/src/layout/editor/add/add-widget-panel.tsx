import { canAddType } from '@arrears/domain/layout/arrange'
import type { Layout } from '@arrears/domain/layout/placement'
import { widgetTypeIds, widgetTypes, type WidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { RadioGroup } from '@arrears/ui/radio-group'
import { useEffect, useRef, useState } from 'react'
import styles from './add.module.css'
import { CustomWidgetForm } from './custom-widget-form.tsx'
import { useAddWidget } from './use-add-widget.ts'

const predefined = widgetTypeIds.filter((type) => type !== 'custom')

const place = (layout: Layout, type: WidgetTypeId) => (canAddType(layout, type).ok ? 0 : 1)

/** What can be put on the page: kinds of widget, or fields of one's own. */
export function AddWidgetPanel({ layout, onClose }: { layout: Layout; onClose: () => void }) {
  // What can be added comes first; the order stays as it is while one adds.
  const [types] = useState(() => predefined.toSorted((a, b) => place(layout, a) - place(layout, b)))
  const [kind, setKind] = useState<'predefined' | 'custom'>('predefined')
  const add = useAddWidget(layout)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'start' })
    panel.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
  }, [])
  return (
    <Card
      ref={panel}
      title="Add widget"
      className={styles.panel ?? ''}
      action={<IconButton icon="x" size="sm" label="Close the list of widgets" onClick={onClose} />}
    >
      <div className={styles.kinds}>
        <RadioGroup
          label="Kind of widget"
          hideLabel
          layout="segments"
          value={kind}
          onChange={setKind}
          options={[
            { value: 'predefined', label: 'Predefined' },
            { value: 'custom', label: 'Custom' },
          ]}
        />
      </div>
      {kind === 'custom' ? (
        <CustomWidgetForm onAdd={(settings) => add('custom', settings)} />
      ) : (
        <ul className={styles.list}>
          {types.map((type) => (
            <TypeRow key={type} type={type} layout={layout} onAdd={() => add(type)} />
          ))}
        </ul>
      )}
    </Card>
  )
}

interface TypeRowProps {
  readonly type: WidgetTypeId
  readonly layout: Layout
  readonly onAdd: () => void
}

function TypeRow({ type, layout, onAdd }: TypeRowProps) {
  const { label, description } = widgetTypes[type]
  const possible = canAddType(layout, type)
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <p className={styles.name}>{label}</p>
        <p className={styles.about}>{description}</p>
      </div>
      {!possible.ok && possible.error.code === 'WIDGET_ALREADY_PLACED' ? <Chip>on the page</Chip> : null}
      <Button
        size="sm"
        aria-label={`Add ${label}`}
        onClick={onAdd}
        {...(possible.ok ? {} : { disabledReason: possible.error.message })}
      >
        Add
      </Button>
    </li>
  )
}
