import { moveEarlier, moveLater } from '@arrears/domain/layout/arrange'
import type { WidgetPlacement } from '@arrears/domain/layout/placement'
import { IconButton } from '@arrears/ui/icon-button'
import type { MenuGroup } from '@arrears/ui/menu'
import { deferControl } from '../../platform/deferred/deferred-control.tsx'
import { useEditor, type WidgetDialog } from './editor-context.ts'

const Menu = deferControl(async () => ({ default: (await import('@arrears/ui/menu')).Menu }), 'menu')

interface WidgetMenuProps {
  readonly placement: WidgetPlacement
  readonly label: string
  readonly index: number
  readonly count: number
}

/** Kinds of widget that have something to set up besides title, width and condition. */
const withSettings: readonly string[] = ['custom', 'claims', 'latestDiary', 'notes', 'paymentAgreements']

const dialogs: readonly string[] = ['rename', 'condition', 'settings', 'move'] satisfies WidgetDialog[]
const isDialog = (id: string): id is WidgetDialog => dialogs.includes(id)

/** What can be done with a widget without dragging it. */
export function WidgetMenu({ placement: { id, type }, label, index, count }: WidgetMenuProps) {
  const { dispatch, openDialog, removeWidget } = useEditor()
  const sections: MenuGroup[] = [
    {
      id: 'moving',
      label: 'Move',
      items: [
        {
          id: 'earlier',
          label: 'Move earlier',
          icon: 'arrow-left',
          ...(index === 0 ? { disabledReason: 'It is the first one already.' } : {}),
        },
        {
          id: 'later',
          label: 'Move later',
          icon: 'arrow-right',
          ...(index === count - 1 ? { disabledReason: 'It is the last one already.' } : {}),
        },
        { id: 'move', label: 'Move to …', icon: 'columns' },
      ],
    },
    {
      id: 'changing',
      label: 'Change',
      items: [
        { id: 'rename', label: 'Rename …', icon: 'pencil' },
        { id: 'condition', label: 'Show only when …', icon: 'eye' },
        ...(withSettings.includes(type)
          ? [{ id: 'settings', label: 'Set up …', icon: 'settings' as const }]
          : []),
        { id: 'remove', label: 'Remove', icon: 'trash', tone: 'danger' as const },
      ],
    },
  ]
  const select = (item: string) => {
    if (isDialog(item)) return openDialog(item, id)
    if (item === 'remove') return removeWidget(id, label)
    const move = item === 'earlier' ? moveEarlier : moveLater
    const position = item === 'earlier' ? index : index + 2
    dispatch({
      type: 'edit',
      edit: (layout) => move(layout, id),
      said: `${label} is now at position ${position} of ${count}.`,
    })
  }
  return (
    <Menu
      trigger={<IconButton icon="more" size="xs" label={`More for ${label}`} />}
      label={`What to do with ${label}`}
      sections={sections}
      onSelect={select}
    />
  )
}
