import { Button } from '@arrears/ui/button'
import { toast } from '@arrears/ui/toast'
import { useRef } from 'react'
import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../../platform/deferred/deferred-place.tsx'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'

const SavePress = deferComponent(() => import('./save-press.tsx'))

/** Appears with the first edit; what it needs is fetched then, and not with the page. A press before it is there is kept. */
export function SaveButton({ size = 'md' }: { size?: 'sm' | 'md' }) {
  const { count } = useUnsavedEdits()
  const pressed = useRef(false)
  if (count === 0) return null
  const label = count === 1 ? 'Save 1 edit' : `Save ${count} edits`
  const button = (again?: () => void) => (
    <Button
      tone="primary"
      size={size}
      icon="save"
      count={count}
      aria-label={label}
      onClick={() => {
        pressed.current = true
        again?.()
      }}
    >
      Save
    </Button>
  )
  const say = () => {
    if (!pressed.current) return
    pressed.current = false
    toast.show({ message: 'Nothing is saved yet. Check your connection and try again.', tone: 'danger' })
  }
  return (
    <DeferredPlace waiting={button()} renderFailed={button} onFailed={say}>
      <SavePress size={size} label={label} pressed={pressed} />
    </DeferredPlace>
  )
}
