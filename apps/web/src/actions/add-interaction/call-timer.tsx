import { Icon } from '@arrears/ui/icon'
import { useEffect, useState } from 'react'
import styles from './call-timer.module.css'

/** @example formatElapsed(65_000) // '1:05' */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How long the call has lasted. Not announced while it runs: nobody wants to hear every second. */
export function CallTimer({ startedAt }: { startedAt: number }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <span className={styles.timer} role="timer" aria-label="Time since the call was dialled">
      <Icon name="phone" size={14} />
      <span className="num">{formatElapsed(now - startedAt)}</span>
    </span>
  )
}
