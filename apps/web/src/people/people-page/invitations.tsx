import { roleLabels } from '@arrears/domain/permissions/permissions'
import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
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
import { useViewer } from '../../shell/viewer-context.ts'
import { cancelInvitation, invitationLink, invite, type Invitation, type Member } from '../people-requests.ts'
import { CancelInvitationDialog } from './cancel-invitation-dialog.tsx'
import styles from './people-page.module.css'
import { isExpired, waitingInvitations } from './waiting-invitations.ts'

export interface InvitationsProps {
  readonly invitations: Remote<readonly Invitation[]>
  readonly members: readonly Member[]
}

/** Those that can be used, and those that ran out before they were: they can be made again. */
export function Invitations({ invitations, members }: InvitationsProps) {
  const { data, fault, loading, reload } = invitations
  const [cancelling, setCancelling] = useState<Invitation>()
  if (fault && !data) return <ErrorState message={fault} retrying={loading} onRetry={() => void reload()} />
  if (!data) return <SkeletonLines label="Loading the invitations" lines={2} />
  const waiting = waitingInvitations(data, members)
  if (waiting.length === 0)
    return (
      <EmptyState
        title="Nobody is invited at the moment"
        description="An invitation is a link that you hand over yourself."
      />
    )
  return (
    <>
      <ul className={styles.invitations}>
        {waiting.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            onRenewed={reload}
            onCancel={() => setCancelling(invitation)}
          />
        ))}
      </ul>
      {cancelling ? (
        <CancelInvitationDialog
          invitation={cancelling}
          onCancelled={() => void reload()}
          onClose={() => setCancelling(undefined)}
        />
      ) : null}
    </>
  )
}

interface InvitationRowProps {
  readonly invitation: Invitation
  readonly onRenewed: () => Promise<void>
  readonly onCancel: () => void
}

function InvitationRow({ invitation, onRenewed, onCancel }: InvitationRowProps) {
  const { organisation } = useViewer()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const [busy, setBusy] = useState(false)
  const { id, email, role, expiresAt } = invitation
  const renew = async () => {
    setBusy(true)
    const answer = await invite(organisation.id, email, role)
    // The one that ran out is of no use any more; if it stays, nobody is harmed.
    if (answer.ok && answer.data.id !== id) await cancelInvitation(id)
    if (answer.ok) toast.show({ message: `There is a new link for ${email}.`, tone: 'ok' })
    else toast.show({ message: answer.message, tone: 'danger' })
    await onRenewed()
    setBusy(false)
  }
  const expired = isExpired(invitation)
  const day = formatDayOf(expiresAt, timeZone, locale)
  return (
    <li className={styles.invitation}>
      <div>
        <span className={styles.name}>{email}</span>
        <span className={styles.detail}>
          {roleLabels[role]} ·{' '}
          {expired ? <Chip tone="warn">ran out on {day}</Chip> : `can be used until ${day}`}
        </span>
      </div>
      {expired ? (
        <div>
          <Button size="sm" icon="refresh" busy={busy} onClick={() => void renew()}>
            Make a new link for {email}
          </Button>
        </div>
      ) : (
        <CopyText label={`Link of the invitation of ${email}`} text={invitationLink(invitation)} />
      )}
      <Button size="sm" aria-label={`Cancel the invitation of ${email}`} disabled={busy} onClick={onCancel}>
        Cancel invitation
      </Button>
    </li>
  )
}
