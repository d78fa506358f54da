import { useEffect, useState } from 'react'

/** Whether Caps Lock is on, as far as the last key or press told. */
export function useCapsLock(): boolean {
  const [on, setOn] = useState(false)
  useEffect(() => {
    // Some of what password managers send as key events is none.
    const read = (event: Event) => {
      if (event instanceof KeyboardEvent || event instanceof MouseEvent)
        setOn(event.getModifierState('CapsLock'))
    }
    addEventListener('keydown', read)
    addEventListener('keyup', read)
    addEventListener('mousedown', read)
    return () => {
      removeEventListener('keydown', read)
      removeEventListener('keyup', read)
      removeEventListener('mousedown', read)
    }
  }, [])
  return on
}
