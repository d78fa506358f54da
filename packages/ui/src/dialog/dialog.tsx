import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEventHandler,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { classNames } from '../class-names.ts'
import { IconButton } from '../icon-button/icon-button.tsx'
import { OverlayContainerContext } from '../overlay/overlay-container.ts'
import styles from './dialog.module.css'

export interface DialogProps {
  title: ReactNode
  /** One sentence on what the dialog does. */
  description?: ReactNode
  /** Called when the person wants to leave: Escape, the cross, or a button of yours. Unmount the dialog then. */
  onClose: () => void
  size?: 'sm' | 'md' | 'lg'
  /** While something is being saved: Escape, the cross and the backdrop do nothing. */
  busy?: boolean
  /** Buttons, the main one last. */
  footer?: ReactNode
  /** At the left of the footer, for example what a change will do. */
  footerStart?: ReactNode
  /** Makes the whole a form, so that Enter submits and a `type="submit"` button in the footer works. */
  onSubmit?: FormEventHandler<HTMLFormElement>
  /** A click beside the dialog closes it; leave off where typed text would be lost. */
  closeOnBackdrop?: boolean
  role?: 'dialog' | 'alertdialog'
  className?: string
  children?: ReactNode
}

function Frame({ onSubmit, children }: { onSubmit: DialogProps['onSubmit']; children: ReactNode }) {
  if (!onSubmit) return <div className={styles.frame}>{children}</div>
  return (
    <form className={styles.frame} onSubmit={onSubmit} noValidate>
      {children}
    </form>
  )
}

/**
 * A native modal dialog; open for as long as it is mounted. Focus goes to the first `data-autofocus` element, else where
 * the browser puts it, and returns to what had it before. A full-screen sheet on phones.
 */
export function Dialog({
  title,
  description,
  onClose,
  size = 'md',
  busy = false,
  footer,
  footerStart,
  onSubmit,
  closeOnBackdrop = false,
  role,
  className,
  children,
}: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [container, setContainer] = useState<HTMLElement | null>(null)

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const before = document.activeElement
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
    if (!busy) onClose()
  }
  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return
    // The parent decides: it unmounts the dialog, or keeps it.
    event.preventDefault()
    leave()
  }
  return (
    <dialog
      ref={dialog}
      role={role}
      className={classNames(styles.dialog, styles[size], className)}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      aria-busy={busy || undefined}
      onCancel={cancel}
      onKeyDown={(event) => {
        // Browsers may close on a second Escape without asking; this asks first, every time.
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault()
          leave()
        }
        // Keys typed in a dialog are not shortcuts of the page beneath it.
        event.stopPropagation()
      }}
      onMouseDown={(event) => {
        if (closeOnBackdrop && event.target === event.currentTarget) leave()
      }}
    >
      <OverlayContainerContext value={container}>
        <Frame onSubmit={onSubmit}>
          <header className={styles.header}>
            <div className={styles.heading}>
              <h2 id={`${id}-title`} className={styles.title}>
                {title}
              </h2>
              {description ? (
                <p id={`${id}-description`} className={styles.description}>
                  {description}
                </p>
              ) : null}
            </div>
            <IconButton icon="x" label="Close" size="sm" disabled={busy} onClick={leave} />
          </header>
          {children ? <div className={styles.body}>{children}</div> : null}
          {footer || footerStart ? (
            <footer className={styles.footer}>
              {footerStart ? <div className={styles.footerStart}>{footerStart}</div> : null}
              {footer}
            </footer>
          ) : null}
        </Frame>
      </OverlayContainerContext>
    </dialog>
  )
}
