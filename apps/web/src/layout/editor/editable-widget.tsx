import { setWidth } from '@arrears/domain/layout/arrange'
import { describeCondition } from '@arrears/domain/layout/describe-condition'
import type { WidgetPlacement } from '@arrears/domain/layout/placement'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { isWidgetWidth, widgetWidths } from '@arrears/domain/layout/widths'
import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import { Icon } from '@arrears/ui/icon'
import { IconButton } from '@arrears/ui/icon-button'
import { Select } from '@arrears/ui/select'
import { memo, type ReactNode } from 'react'
import gridStyles from '../grid/layout-grid.module.css'
import { WidgetSlot } from '../grid/widget-slot.tsx'
import { widthClass } from '../grid/width-class.ts'
import { classNames } from '../../platform/class-names.ts'
import { conditionNames } from './condition-names.ts'
import { useDragItem } from './drag/drag-surface.tsx'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { shownPlacement } from './shown-placement.ts'
import { WidgetMenu } from './widget-menu.tsx'

export interface EditableWidgetProps {
  readonly placement: WidgetPlacement
  readonly index: number
  readonly count: number
  readonly placeKey: string
  readonly placeLabel: string
  /** Instead of the widget itself: the tabs of a widget of tabs, which are arranged too. */
  readonly children?: ReactNode
}

const widths = widgetWidths.map((width) => ({ value: width, label: `Width ${width}` }))

/** A widget while the layout is edited: its tools in the frame, and below them the widget as it is, but out of reach. */
export const EditableWidget = memo(function EditableWidget({
  placement,
  index,
  count,
  placeKey,
  placeLabel,
  children,
}: EditableWidgetProps) {
  const { dispatch, removeWidget, vocabulary } = useEditor()
  const { id, type, width, condition } = placement
  const label = widgetLabel(placement)
  const { ref, handleRef, isDragging, isDropTarget } = useDragItem({
    id,
    index,
    placeKey,
    isTabs: type === 'tabs',
    label,
    place: placeLabel,
    count,
  })
  const changeWidth = (next: string) => {
    if (!isWidgetWidth(next)) return
    dispatch({
      type: 'edit',
      edit: (layout) => setWidth(layout, id, next),
      said: `${label} is now ${next} wide.`,
    })
  }
  const when = condition && describeCondition(condition, conditionNames(vocabulary))
  return (
    <div
      ref={ref}
      className={classNames(
        gridStyles.cell,
        styles.cell,
        widthClass(width),
        isDragging && styles.carried,
        isDropTarget && !isDragging && styles.target,
      )}
      data-widget={id}
    >
      <Card
        title={label}
        headingLevel={placeKey === 'page' ? 2 : 3}
        state="editing"
        lead={
          <button ref={handleRef} type="button" className={styles.grip} aria-label={`Move ${label}`}>
            <Icon name="grip" size={16} />
          </button>
        }
        meta={
          when ? (
            <Chip tone="info" icon="eye" title={`Shown when ${when}`} className={styles.condition ?? ''}>
              when {when}
            </Chip>
          ) : null
        }
        action={
          <>
            <Select
              size="sm"
              aria-label={`Width of ${label}`}
              className={styles.width ?? ''}
              options={widths}
              value={width}
              onChange={(event) => changeWidth(event.target.value)}
            />
            <WidgetMenu placement={placement} label={label} index={index} count={count} />
            <IconButton
              icon="x"
              size="xs"
              label={`Remove ${label}`}
              onClick={() => removeWidget(id, label)}
            />
          </>
        }
      >
        {children ?? <FrozenWidget placement={placement} />}
      </Card>
    </div>
  )
})

/** The widget itself, drawn once: what happens around it while arranging does not reach it. */
const FrozenWidget = memo(function FrozenWidget({ placement }: { placement: WidgetPlacement }) {
  const { accountId } = useEditor()
  return (
    <div className={styles.frozen} inert>
      <WidgetSlot widget={shownPlacement(placement)} accountId={accountId} bare />
    </div>
  )
})
