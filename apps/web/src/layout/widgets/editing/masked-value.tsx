import { IconButton } from '@arrears/ui/icon-button'
import { toast } from '@arrears/ui/toast'
import { useEffect, useState } from 'react'
import { useAction } from '../../../actions/use-action.ts'
import { usePermission } from '../../../shell/viewer-context.ts'
import styles from './editing.module.css'
import { RevealedValue_MutationDocument } from './revealed-value.generated.ts'

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
  const { run, busy } = useAction(RevealedValue_MutationDocument)
  const [value, setValue] = useState<string>()

  useEffect(() => {
    if (value === undefined) return
    const timer = setTimeout(() => setValue(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [value])

  const reveal = async () => {
    const outcome = await run({ accountId, subjectId, field })
    if (outcome.kind === 'done') return setValue(outcome.value.value)
    const message = outcome.message || Object.values(outcome.fields)[0]
    toast.show({ message: message ?? `${label} could not be revealed.`, tone: 'danger' })
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
