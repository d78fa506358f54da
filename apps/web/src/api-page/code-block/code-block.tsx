import { IconButton } from '@arrears/ui/icon-button'
import { useEffect, useState } from 'react'
import styles from './code-block.module.css'

/** Long lines scroll, so the keyboard has to get there too. */
const scrollable = { role: 'group', tabIndex: 0 }

/** Something to be read and taken into a program or a terminal. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  const [outcome, setOutcome] = useState<string>()
  useEffect(() => {
    if (!outcome) return
    const forgetting = setTimeout(() => setOutcome(undefined), 3_000)
    return () => clearTimeout(forgetting)
  }, [outcome])
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser does not let this page copy. Select the text instead.'),
    )
  return (
    <div className={styles.block}>
      <pre className={styles.code} aria-label={label} {...scrollable}>
        {text}
      </pre>
      <span className={styles.copy}>
        <IconButton
          icon={outcome === 'Copied' ? 'check' : 'copy'}
          size="sm"
          label={`Copy: ${label}`}
          onClick={() => void copy()}
        />
      </span>
      <span className="visually-hidden" role="status">
        {outcome}
      </span>
    </div>
  )
}
