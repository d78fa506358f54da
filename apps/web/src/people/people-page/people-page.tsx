import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useCallback, useState } from 'react'
import { useRemote } from '../../platform/http/use-remote.ts'
import { usePageHead } from '../../platform/page/page-head.ts'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { useViewer } from '../../shell/viewer-context.ts'
import { listInvitations, listMembers } from '../people-requests.ts'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MembersTable } from './members-table.tsx'
import { RoleTable } from './role-table.tsx'

/** Who works for the organisation, what they may do, and who is invited (Q1, Q2). */
export function PeoplePage() {
  usePageHead('People')
  const { organisation } = useViewer()
  const members = useRemote(useCallback(() => listMembers(organisation.id), [organisation.id]))
  const invitations = useRemote(useCallback(() => listInvitations(organisation.id), [organisation.id]))
  const [inviting, setInviting] = useState(false)
  const people = members.data?.members
  return (
    <PageFrame
      title="People"
      description={`Who works for ${organisation.name}, and what each of them may do.`}
      actions={
        <Button tone="primary" icon="plus" onClick={() => setInviting(true)}>
          Invite someone
        </Button>
      }
    >
      {members.fault && !people ? (
        <ErrorState
          message={members.fault}
          retrying={members.loading}
          onRetry={() => void members.reload()}
        />
      ) : null}
      {!people && !members.fault ? <SkeletonLines label="Loading the people" lines={8} /> : null}
      {people ? <MembersTable members={people} onChanged={members.reload} /> : null}
      <Card title="Invitations">
        <Invitations invitations={invitations} members={people ?? []} />
      </Card>
      <Card title="What each role may do" flush>
        <RoleTable />
      </Card>
      {inviting ? (
        <InviteDialog onInvited={() => void invitations.reload()} onClose={() => setInviting(false)} />
      ) : null}
    </PageFrame>
  )
}
