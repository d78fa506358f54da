import { Button } from '@arrears/ui/button'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../../platform/deferred/deferred-opening.tsx'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'
import { useSave } from './use-save.ts'

const ConflictDialog = deferComponent(() => import('./conflict-dialog.tsx'))

interface SavePressProps {
  readonly size: 'sm' | 'md'
  readonly label: string
  /** The button was pressed before this was there. */
  readonly pressed: RefObject<boolean>
}

/** Writes all edits at once; fields that somebody else changed too are asked about first. */
export default function SavePress({ size, label, pressed }: SavePressProps) {
  const { count, conflicts, messages, saving } = useUnsavedEdits()
  const save = useSave()
  const [asking, setAsking] = useState(false)

  const press = async () => {
    if (conflicts.length > 0 || (await save(count)) === 'conflict') setAsking(true)
  }
  const begin = useEffectEvent(() => {
    if (pressed.current) void press()
    pressed.current = false
  })
  useEffect(() => begin(), [])
  return (
    <>
      <Button
        tone="primary"
        size={size}
        icon="save"
        busy={saving}
        count={count}
        title={messages.join(' ') || undefined}
        aria-label={label}
        onClick={() => void press()}
      >
        Save
      </Button>
      {asking ? (
        <DeferredOpening onClose={() => setAsking(false)}>
          <ConflictDialog
            onClose={() => setAsking(false)}
            onDecided={() => {
              setAsking(false)
              void press()
            }}
          />
        </DeferredOpening>
      ) : null}
    </>
  )
}
