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
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    if (href !== openedAt.current) onClose()
  }, [href, onClose])
  return (
    // The backdrop belongs to the dialog: a press that reaches the dialog itself was beside what it holds.
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label="Menu"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
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
