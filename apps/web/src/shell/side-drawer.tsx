import { IconButton } from '@arrears/ui/icon-button'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { SideBar } from './side-bar.tsx'
import styles from './side-drawer.module.css'
import type { Viewer } from './viewer-context.ts'

/** The side bar of a phone: comes in from the edge and leaves when a page is chosen. */
export function SideDrawer({ viewer }: { viewer: Viewer | undefined }) {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.slot}>
      <IconButton
        icon="menu"
        label="Open the menu"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      {open ? <Drawer viewer={viewer} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function Drawer({ viewer, onClose }: { viewer: Viewer | undefined; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { href } = useLocation()
  const openedAt = useRef(href)
  useEffect(() => {
    // No closing on the way out: a dialog that leaves the page is closed, and its close event would come too late.
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    // A press that reaches the dialog itself was on its backdrop: all that it holds lies inside.
    const element = dialog.current
    const leave = (event: MouseEvent) => {
      if (event.target === element) onClose()
    }
    element?.addEventListener('click', leave)
    return () => element?.removeEventListener('click', leave)
  }, [onClose])
  useEffect(() => {
    if (href !== openedAt.current) onClose()
  }, [href, onClose])
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label="Menu"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.content}>
        <div className={styles.close}>
          <IconButton icon="x" label="Close the menu" onClick={onClose} />
        </div>
        <SideBar viewer={viewer} />
      </div>
    </dialog>
  )
}
