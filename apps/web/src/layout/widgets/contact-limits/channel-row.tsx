import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatTimeOf } from '../../../platform/time/format-date.ts'
import type { ContactLimitsWidget_QueryQuery } from './contact-limits-widget.generated.ts'
import styles from './contact-limits-widget.module.css'

type Policy = NonNullable<ContactLimitsWidget_QueryQuery['account']>['contactPolicy']

/** One channel: allowed or not, why, and how much of its limit is used. */
export function ChannelRow({ state }: { state: Policy['channels'][number] }) {
  const { label, allowed, code, message, used, limit, limitDays } = state
  return (
    <li className={styles.row}>
      <span className={styles.line}>
        <span className={styles.name}>{label}</span>
        <Chip tone={allowed ? 'ok' : code === 'NO_ADDRESS' ? 'neutral' : 'danger'}>
          {allowed ? 'allowed' : code === 'NO_ADDRESS' ? 'no address' : 'blocked'}
        </Chip>
        {limit === null || limit === undefined ? null : (
          <span className={styles.count}>
            {used} of {limit} {limitDays === 1 ? 'today' : `in ${limitDays} days`}
          </span>
        )}
      </span>
      {message ? <span className={styles.detail}>{message}</span> : <Times state={state} />}
    </li>
  )
}

/** Until when it is allowed, where the debtor is. */
function Times({ state: { until, localTime, timeZones } }: { state: Policy['channels'][number] }) {
  const locale = useLocale()
  const [zone] = timeZones
  if (!until || !zone) return null
  return (
    <span className={styles.detail}>
      {formatTimeOf(`1970-01-01T${localTime}:00Z`, 'UTC', locale)} there, until{' '}
      {formatTimeOf(until, zone, locale)}
    </span>
  )
}
