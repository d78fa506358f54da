import { useId, type FormEventHandler, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { IconButton } from '../icon-button/icon-button.tsx'
import { OverlayContainerContext } from '../overlay/overlay-container.ts'
import { useModal } from './use-modal.ts'
import styles from './dialog.module.css'

export interface DialogProps {
  title: ReactNode
  /** One sentence on what the dialog does. */
  description?: ReactNode
  /**
   * Called when the person wants to leave: Escape, the cross, or a button of yours. Unmount the dialog then. Without it the dialog
   * has no cross, and stays until one of your buttons takes it away.
   */
  onClose?: () => void
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
  const { dialogProps, container, leave } = useModal({ onClose, busy, closeOnBackdrop })
  return (
    <dialog
      {...dialogProps}
      role={role}
      className={classNames(styles.dialog, styles[size], className)}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
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
            {onClose ? <IconButton icon="x" label="Close" size="sm" disabled={busy} onClick={leave} /> : null}
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
