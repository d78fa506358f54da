import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from 'react'
import { chosenFrom } from '../overlay/chosen-from.ts'

export interface ModalOptions {
  onClose?: () => void
  /** While true, nothing closes the dialog. */
  busy?: boolean
  closeOnBackdrop?: boolean
}

/** What every native modal needs: opens on mount, asks before closing, gives focus back, holds what floats above it. */
export function useModal({ onClose, busy = false, closeOnBackdrop = false }: ModalOptions) {
  const ref = useRef<HTMLDialogElement>(null)
  const [container, setContainer] = useState<HTMLElement | null>(null)

  useEffect(() => {
    const element = ref.current
    if (!element) return
    const before = chosenFrom() ?? document.activeElement
    element.showModal()
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    setContainer(element)
    return () => {
      element.close()
      // Unmounting skips the browser's own return of focus.
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  const leave = () => {
    if (!busy) onClose?.()
  }
  const dialogProps = {
    ref,
    'aria-busy': busy || undefined,
    onCancel(event: SyntheticEvent<HTMLDialogElement>) {
      if (event.target !== event.currentTarget) return
      // The parent decides: it unmounts the dialog, or keeps it.
      event.preventDefault()
      leave()
    },
    onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
      // Browsers may close on a second Escape without asking; this asks first, every time.
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault()
        leave()
      }
      // Keys typed in a dialog are not shortcuts of the page beneath it.
      event.stopPropagation()
    },
    onMouseDown(event: MouseEvent<HTMLDialogElement>) {
      if (closeOnBackdrop && event.target === event.currentTarget) leave()
    },
  }
  return { dialogProps, container, leave }
}
