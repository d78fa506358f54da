import { IconButton } from '@arrears/ui/icon-button'
import { toast } from '@arrears/ui/toast'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { fetchOnce } from '../../../platform/deferred/fetch-once.ts'
import { usePermission } from '../../../shell/viewer-context.ts'
import styles from './editing.module.css'
import type { RevealWish } from './reveal-value.ts'

const loadReveal = fetchOnce(() => import('./reveal-value.ts'))

/** A revealed value is covered again after this time: nobody remembers to. */
const shownFor = 60_000

interface MaskedValueProps {
  readonly accountId: string
  /** The debtor, or what the custom fields stand on. */
  readonly subjectId: string
  /** As the server names it: `nationalId`, or `credit_report.iban`. */
  readonly field: string
  readonly label: string
  readonly masked: string
}

/** A sensitive value: dots until one asks to see it, which is written to the diary. */
export function MaskedValue({ accountId, subjectId, field, label, masked }: MaskedValueProps) {
  const mayReveal = usePermission('sensitive:reveal')
  const client = useClient()
  const wish = useRef<RevealWish>({})
  const [busy, setBusy] = useState(false)
  const [value, setValue] = useState<string>()

  useEffect(() => {
    if (value === undefined) return
    const timer = setTimeout(() => setValue(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [value])

  const reveal = async () => {
    setBusy(true)
    const shown = await loadReveal().then(
      ({ revealValue }) => revealValue(client, { accountId, subjectId, field }, wish.current),
      () => ({ message: `${label} could not be revealed. Check your connection and try again.` }),
    )
    setBusy(false)
    if ('value' in shown) setValue(shown.value)
    else toast.show({ message: shown.message, tone: 'danger' })
  }

  return (
    <span className={styles.masked}>
      <span className="num" aria-live="polite">
        {value ?? masked}
      </span>
      {mayReveal ? (
        <IconButton
          icon={value === undefined ? 'eye' : 'eye-off'}
          size="xs"
          busy={busy}
          label={value === undefined ? `Reveal ${label.toLowerCase()}` : `Hide ${label.toLowerCase()}`}
          onClick={() => (value === undefined ? void reveal() : setValue(undefined))}
        />
      ) : null}
    </span>
  )
}
