import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import { currentToasts, subscribeToToasts, toast, toastDuration, type Toast } from './toast-store.ts'
import styles from './toast.module.css'

export { toast }
export type { ToastOptions, ToastTone } from './toast-store.ts'

const pausingEvents = [
  ['mouseenter', true],
  ['mouseleave', false],
  ['focusin', true],
  ['focusout', false],
] as const
const icons = { neutral: 'info', ok: 'check-circle', danger: 'warning' } as const

function ToastItem({ entry, paused }: { entry: Toast; paused: boolean }) {
  const { id, message, tone = 'neutral', action } = entry
  const duration = toastDuration(entry)
  useEffect(() => {
    if (paused || duration === null) return
    const timer = setTimeout(() => toast.dismiss(id), duration)
    return () => clearTimeout(timer)
  }, [id, duration, paused])
  return (
    <div className={classNames(styles.toast, styles[tone])}>
      <Icon name={icons[tone]} size={16} className={styles.icon} />
      <span className={styles.message}>{message}</span>
      {action ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            toast.dismiss(id)
            action.onPress()
          }}
        >
          {action.label}
        </button>
      ) : null}
      <button type="button" className={styles.close} aria-label="Dismiss" onClick={() => toast.dismiss(id)}>
        <Icon name="x" size={14} />
      </button>
    </div>
  )
}

/** Put once into the app. Time stands still while a toast is pointed at or has focus. */
export function ToastRegion({ label = 'Notifications' }: { label?: string }) {
  const entries = useSyncExternalStore(subscribeToToasts, currentToasts, currentToasts)
  const [paused, setPaused] = useState(false)
  const region = useRef<HTMLElement>(null)
  const newest = entries.at(-1)?.id
  const empty = entries.length === 0

  useEffect(() => {
    const element = region.current
    // A popover, because only the top layer stands above a modal. Shown from the start, also while it is empty:
    // screen readers announce what is added to a live region, not a live region that appears.
    if (!element || typeof element.showPopover !== 'function') return
    const shown = element.matches(':popover-open')
    // Showing it anew puts it on top of a modal that was opened since.
    if (shown && newest !== undefined && document.querySelector('dialog:modal')) element.hidePopover()
    if (!element.matches(':popover-open')) element.showPopover()
  }, [newest])

  useEffect(() => {
    const element = region.current
    if (!element) return
    const listening = new AbortController()
    for (const [name, pausing] of pausingEvents) {
      element.addEventListener(name, () => setPaused(pausing), { signal: listening.signal })
    }
    return () => listening.abort()
  }, [])

  useEffect(() => {
    // A dismissed toast takes the pointer or the focus with it, without any leave event.
    if (empty) setPaused(false)
  }, [empty])

  return (
    <section ref={region} popover="manual" aria-label={label} className={styles.region}>
      <div className={styles.list} role="log" aria-live="polite" aria-relevant="additions text">
        {entries.map((entry) => (
          <ToastItem key={entry.id} entry={entry} paused={paused} />
        ))}
      </div>
    </section>
  )
}
