import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { useQuery } from 'urql'
import { formatMoment, formatTimeOf } from '../../platform/time/format-date.ts'
import styles from './account-header.module.css'
import { ContactChip_QueryDocument } from './contact-chip.generated.ts'

/** Whether the debtor may be called now (A1); asked apart, so that the header need not wait for it. */
export function ContactChip({ accountId }: { accountId: string }) {
  const locale = useLocale()
  const [{ data, fetching }] = useQuery({
    query: ContactChip_QueryDocument,
    variables: { accountId },
    requestPolicy: 'cache-and-network',
  })
  const [call] = data?.account?.contactPolicy.channels ?? []
  if (!call) {
    return fetching ? (
      <Chip tone="outline" className={styles.pending}>
        Contact policy
      </Chip>
    ) : null
  }
  const agency = data?.account?.agencyAssignments[0]?.agency.name
  if (agency) {
    return (
      <Chip tone="warn" icon="users" title={call.message ?? undefined}>
        At agency {agency}
      </Chip>
    )
  }
  const { allowed, code, message, until, mayOverride, used, limit, limitDays, localTime, timeZones } = call
  const zone = timeZones[0] ?? 'UTC'
  const count = limit ? `${used} of ${limit} calls` : undefined
  if (allowed) {
    const text = ['OK to call', `${formatTimeOf(`1970-01-01T${localTime}:00Z`, 'UTC', locale)} local`, count]
      .filter(Boolean)
      .join(' · ')
    const within = limitDays === 1 ? 'today' : `in ${limitDays} days`
    return (
      <Chip tone="ok" icon="phone" title={limit ? `${text} ${within}` : text}>
        {text}
      </Chip>
    )
  }
  const short = code === 'NO_ADDRESS' ? 'No number to call' : 'Do not call'
  const again = until ? `until ${formatMoment(until, zone, locale)} local` : undefined
  return (
    <Chip
      tone={code === 'NO_ADDRESS' ? 'outline' : mayOverride ? 'warn' : 'danger'}
      icon="phone-off"
      title={message ?? undefined}
    >
      {[short, again].filter(Boolean).join(' · ')}
    </Chip>
  )
}
