import { Button } from '@arrears/ui/button'
import { MoneyText } from '@arrears/ui/money-text'
import styles from './allocation-preview.module.css'
import { usePaymentPreview, type PaymentDraft } from './use-payment-preview.ts'

const components: Readonly<Record<string, string>> = {
  principal: 'principal',
  interest: 'interest',
  cost: 'costs',
}

/** Where the money would go, line by line with the reason, and what is then still due. */
export function AllocationPreview(draft: PaymentDraft) {
  const { preview, failed, outdated, retry } = usePaymentPreview(draft)
  return (
    <section className={styles.preview} aria-label="How the payment would be applied" aria-busy={outdated}>
      <h3 className={styles.title}>How it would be applied</h3>
      {failed ? (
        <p className={styles.hint} role="alert">
          The preview could not be loaded.{' '}
          <Button size="sm" onClick={retry}>
            Try again
          </Button>
        </p>
      ) : null}
      {!preview && !failed ? <p className={styles.hint}>Type an amount to see it.</p> : null}
      {preview?.refusal ? (
        <p className={styles.refusal} role="alert">
          {preview.refusal.message}
        </p>
      ) : null}
      {preview && !preview.refusal ? (
        <div className={outdated ? styles.outdated : undefined} role="status">
          <ol className={styles.lines}>
            {preview.lines.map((line) => (
              <li key={`${line.claim.id} ${line.component}`} className={styles.line}>
                <span>
                  <span className="mono">{line.claim.reference}</span>{' '}
                  {components[line.component] ?? line.component}
                  <span className={styles.why}>{line.why}</span>
                </span>
                <MoneyText {...line.amount} />
              </li>
            ))}
            {Number(preview.unallocated.amount) > 0 ? (
              <li className={styles.line}>
                <span>
                  Held as credit
                  <span className={styles.why}>No open claim can take it.</span>
                </span>
                <MoneyText {...preview.unallocated} />
              </li>
            ) : null}
          </ol>
          <p className={styles.after}>
            Balance after <MoneyText {...preview.balanceAfter} />
          </p>
        </div>
      ) : null}
    </section>
  )
}
