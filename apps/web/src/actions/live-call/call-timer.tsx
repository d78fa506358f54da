import { useEffect, useState } from 'react'

/** @example formatElapsed(65_000) // '1:05' */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

interface CallTimerProps {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly label: string
}

/** How long a call has lasted. Not announced while it runs: nobody wants to hear every second. */
export function CallTimer({ startedAt, label }: CallTimerProps) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <span className="num" role="timer" aria-label={label}>
      {formatElapsed(now - startedAt)}
    </span>
  )
}
