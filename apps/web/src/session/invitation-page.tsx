import { useEffect, useState } from 'react'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { authGet } from '../platform/session/auth-request.ts'
import { JoinAsNewUser } from './join-as-new-user.tsx'
import { JoinAsSignedIn } from './join-as-signed-in.tsx'
import { SessionFrame } from './session-frame.tsx'

interface Session {
  readonly user: { readonly name: string; readonly email: string }
}

/** Where the link of an invitation leads: somebody new sets a name and a password, somebody who has both joins with them. */
export function InvitationPage({ id, email }: { id: string; email?: string }) {
  const [session, setSession] = useState<Session | null>()
  useEffect(() => {
    void authGet<Session | null>('get-session').then((answer) => setSession(answer.ok ? answer.data : null))
  }, [])
  return (
    <SessionFrame title="Join your team on Arrears">
      {session === undefined ? <SkeletonLines label="Loading the invitation" /> : null}
      {session === null ? <JoinAsNewUser invitationId={id} email={email} /> : null}
      {session ? <JoinAsSignedIn invitationId={id} user={session.user} /> : null}
    </SessionFrame>
  )
}
