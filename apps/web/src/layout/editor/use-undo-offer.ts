import type { Layout } from '@arrears/domain/layout/placement'
import { toast } from '@arrears/ui/toast'
import { useCallback, useEffect, useRef, type Dispatch } from 'react'
import type { EditingCommand } from './use-layout-editing.ts'

/**
 * Says what the next edit did, and offers to undo it. Whatever comes after takes the offer back, leaving included: its undo would mean
 * something else by then.
 */
export function useUndoOffer(layout: Layout, dispatch: Dispatch<EditingCommand>): (message: string) => void {
  const pending = useRef<string>(undefined)
  useEffect(() => {
    if (pending.current === undefined) return undefined
    const action = { label: 'Undo', onPress: () => dispatch({ type: 'undo' }) }
    const id = toast.show({ message: pending.current, action })
    pending.current = undefined
    return () => toast.dismiss(id)
  }, [layout, dispatch])
  return useCallback((message) => {
    pending.current = message
  }, [])
}
