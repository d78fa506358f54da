import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../../platform/time/format-date.ts'
import type { ContactLimitsWidget_QueryQuery } from './contact-limits-widget.generated.ts'
import styles from './contact-limits-widget.module.css'

type Claims = NonNullable<ContactLimitsWidget_QueryQuery['account']>['contactPolicy']['claims']

/** Calls about each debt, as the law counts them. */
export function ClaimRows({ claims }: { claims: Claims }) {
  const locale = useLocale()
  return (
    <>
      <h3 className={styles.title}>Calls by claim</h3>
      <ul className={styles.rows} aria-label="Calls by claim">
        {claims.map(({ claimId, reference, used, limit, from, because }) => (
          <li key={claimId} className={styles.line}>
            <span className="mono">{reference}</span>
            <span className={styles.count}>
              {used} of {limit}
            </span>
            {from ? (
              <Chip tone="warn">
                {because === 'conversation' ? 'spoken to' : 'used up'}, from {formatDate(from, locale)}
              </Chip>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
