import { statusFlagLabels } from '@arrears/domain/account/status-flag'
import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDate, formatMoment, formatTimeOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'
import { ContactChip } from './contact-chip.tsx'

/** What an agent has to see before doing anything: worked today, flags, profile, groups. */
export function StatusChips({ account }: { account: AccountHeader_AccountFragmentFragment }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { id, workedToday, lastWorkedAt, flags, holds, profile, groups } = account
  const endOf = (flag: string) => holds.find(({ kind }) => kind === flag)?.endsOn
  return (
    <>
      {workedToday && lastWorkedAt ? (
        <Chip tone="danger" dot title={formatMoment(lastWorkedAt, timeZone, locale)}>
          Worked today {formatTimeOf(lastWorkedAt, timeZone, locale)}
        </Chip>
      ) : null}
      {flags.map((flag) => (
        <Chip key={flag} tone="warn" icon="flag">
          {statusFlagLabels[flag]}
          {endOf(flag) ? ` until ${formatDate(endOf(flag) ?? '', locale)}` : ''}
        </Chip>
      ))}
      <ContactChip accountId={id} />
      <Chip title="Profile">{profile.name}</Chip>
      {groups.map(({ id, name }) => (
        <Chip key={id} tone="outline" icon="group" title="Account group">
          {name}
        </Chip>
      ))}
    </>
  )
}
