import { roleLabels } from '@arrears/domain/permissions/permissions'
import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { useLocale } from '@arrears/ui/locale'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { CopyText } from '../../platform/copy-text.tsx'
import type { Remote } from '../../platform/http/use-remote.ts'
import { formatDayOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { cancelInvitation, invitationLink, type Invitation } from '../people-requests.ts'
import styles from './people-page.module.css'

export function Invitations({ invitations }: { invitations: Remote<readonly Invitation[]> }) {
  const { data, fault, loading, reload } = invitations
  if (fault && !data) return <ErrorState message={fault} retrying={loading} onRetry={() => void reload()} />
  if (!data) return <SkeletonLines label="Loading the invitations" lines={2} />
  const open = data.filter(
    ({ status, expiresAt }) => status === 'pending' && Date.parse(expiresAt) > Date.now(),
  )
  if (open.length === 0) return <EmptyState title="Nobody is invited at the moment" />
  return (
    <ul className={styles.invitations}>
      {open.map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} onCancelled={reload} />
      ))}
    </ul>
  )
}

interface InvitationRowProps {
  readonly invitation: Invitation
  readonly onCancelled: () => Promise<void>
}

function InvitationRow({ invitation, onCancelled }: InvitationRowProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const [busy, setBusy] = useState(false)
  const { id, email, role, expiresAt } = invitation
  const cancel = async () => {
    setBusy(true)
    const answer = await cancelInvitation(id)
    if (answer.ok) toast.show({ message: `The invitation of ${email} is cancelled.`, tone: 'ok' })
    else toast.show({ message: answer.message, tone: 'danger' })
    await onCancelled()
    setBusy(false)
  }
  return (
    <li className={styles.invitation}>
      <div>
        <span className={styles.name}>{email}</span>
        <span className={styles.detail}>
          {roleLabels[role]} · open until {formatDayOf(expiresAt, timeZone, locale)}
        </span>
      </div>
      <CopyText label={`Link of the invitation of ${email}`} text={invitationLink(invitation)} />
      <Button
        size="sm"
        busy={busy}
        aria-label={`Cancel the invitation of ${email}`}
        onClick={() => void cancel()}
      >
        Cancel invitation
      </Button>
    </li>
  )
}
