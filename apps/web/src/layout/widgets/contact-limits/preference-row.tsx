import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDate, formatDayOf } from '../../../platform/time/format-date.ts'
import { useTimeZone } from '../../../platform/time/time-zone.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import type { ContactLimitsWidget_QueryQuery } from './contact-limits-widget.generated.ts'
import styles from './contact-limits-widget.module.css'

type Preference = NonNullable<
  ContactLimitsWidget_QueryQuery['account']
>['contactPreferences']['nodes'][number]

/** A consent or an opt-out, with a button that takes it back. */
export function PreferenceRow({ preference }: { preference: Preference }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { id, kind, about, note, givenAt, expiresOn, debtor } = preference
  const name = kind === 'consent' ? 'consent' : 'opt-out'
  return (
    <li className={styles.preference}>
      <div className={styles.row}>
        <span className={styles.line}>
          <Chip tone={kind === 'consent' ? 'ok' : 'danger'}>{name}</Chip>
          <span className={styles.about}>{about}</span>
        </span>
        <span className={styles.detail}>
          {debtor.name}, {formatDayOf(givenAt, timeZone, locale)}
          {expiresOn ? `, until ${formatDate(expiresOn, locale)}` : ''}
          {note ? `. ${note}` : ''}
        </span>
      </div>
      <ActionButton
        action="withdrawContactPreference"
        permission="contactPreference:withdraw"
        subjectId={id}
        icon="x"
        label={`Withdraw the ${name}: ${about}`}
      />
    </li>
  )
}
