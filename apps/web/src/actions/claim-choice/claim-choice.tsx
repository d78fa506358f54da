import { Checkbox } from '@arrears/ui/checkbox'
import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { useId } from 'react'
import { formatDate } from '../../platform/time/format-date.ts'
import styles from './claim-choice.module.css'
import type { OpenClaim } from './use-open-claims.ts'

export interface ClaimChoiceProps {
  readonly label: string
  readonly help?: string
  readonly claims: readonly OpenClaim[]
  /** Ids in the order in which they were chosen. */
  readonly value: readonly string[]
  readonly onChange: (claimIds: readonly string[]) => void
  readonly error?: string
}

/** Chooses open claims of an account, with what is open on each. */
export function ClaimChoice({ label, help, claims, value, onChange, error }: ClaimChoiceProps) {
  const id = useId()
  const locale = useLocale()
  const toggle = (claimId: string) =>
    onChange(value.includes(claimId) ? value.filter((chosen) => chosen !== claimId) : [...value, claimId])
  return (
    <fieldset
      className={styles.choice}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={styles.legend}>{label}</legend>
      {help ? <p className={styles.help}>{help}</p> : null}
      <div className={styles.list}>
        {claims.map((claim) => (
          <div key={claim.id} className={styles.claim}>
            <Checkbox
              checked={value.includes(claim.id)}
              onChange={() => toggle(claim.id)}
              label={
                <span className={styles.name}>
                  <span className="mono">{claim.reference}</span>
                  <span className={styles.about}>
                    {[claim.product?.name, `due ${formatDate(claim.dueOn, locale)}`]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                  {claim.disputed ? <Chip tone="warn">disputed</Chip> : null}
                  {claim.state === 'writtenOff' ? <Chip>written off</Chip> : null}
                </span>
              }
            />
            <MoneyText {...claim.open} />
          </div>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
