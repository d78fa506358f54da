import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Checkbox } from '@arrears/ui/checkbox'
import { useLocale } from '@arrears/ui/locale'
import { useId } from 'react'
import { formatDate } from '../../platform/time/format-date.ts'
import styles from './dialog.module.css'
import type { ShownPreview } from './use-charge-preview.ts'

interface ConfirmationProps {
  readonly preview: ShownPreview | undefined
  /** The amount as people write it. */
  readonly amount: string
  readonly method: string
  readonly provider: string | undefined
  /** What is shown belongs to what was chosen before: it cannot be agreed to. */
  readonly waiting: boolean
  /** The server did not say what it would do. */
  readonly failed: boolean
  readonly onAskAgain: () => void
  readonly confirmed: boolean
  /** Set when it was sent without being confirmed. */
  readonly missing: boolean
  readonly onConfirm: (confirmed: boolean) => void
}

/** What will happen, in one sentence, to be agreed to: it takes somebody's money. */
export function Confirmation(props: ConfirmationProps) {
  const { preview, amount, method, provider, waiting, failed, onAskAgain, confirmed, missing, onConfirm } =
    props
  const locale = useLocale()
  const errorId = useId()
  if (preview?.refusal) return <Banner tone="warn">{preview.refusal.message}</Banner>
  if (failed) {
    return (
      <Banner
        tone="danger"
        role="alert"
        action={
          <Button size="sm" onClick={onAskAgain}>
            Try again
          </Button>
        }
      >
        When and how much would be collected could not be loaded.
      </Banner>
    )
  }
  const day = preview?.collectOn ? formatDate(preview.collectOn, locale) : '…'
  return (
    <div className={styles.confirmation}>
      {provider === 'embedded' ? (
        <Banner tone="info">
          The embedded payment provider is not a bank. It plays one for trials: no money moves.
        </Banner>
      ) : null}
      <Checkbox
        label={
          <>
            Collect <strong className="num">{amount}</strong> from <strong>{method}</strong> on{' '}
            <strong>{day}</strong>
          </>
        }
        help={
          preview?.noticeDays
            ? `The debtor has to be told today, ${preview.noticeDays} days before.`
            : undefined
        }
        checked={confirmed}
        disabled={waiting}
        onChange={(event) => onConfirm(event.target.checked)}
        aria-invalid={missing || undefined}
        aria-describedby={missing ? errorId : undefined}
      />
      {missing ? (
        <p id={errorId} className={styles.error} role="alert">
          Check amount and day, and tick this to charge.
        </p>
      ) : null}
    </div>
  )
}
