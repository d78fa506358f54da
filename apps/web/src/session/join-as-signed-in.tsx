import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { useState } from 'react'
import { signOut } from '../platform/session/session.ts'
import { acceptInvitation } from './accept-invitation.ts'
import styles from './session-frame.module.css'

interface JoinAsSignedInProps {
  readonly invitationId: string
  readonly user: { readonly name: string; readonly email: string }
}

export function JoinAsSignedIn({ invitationId, user }: JoinAsSignedInProps) {
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const join = async () => {
    setBusy(true)
    setFault(undefined)
    const answer = await acceptInvitation(invitationId)
    if (answer.ok) return location.assign('/accounts')
    setBusy(false)
    setFault(answer.message)
  }
  const leave = async () => {
    const answer = await signOut()
    if (answer.ok) location.reload()
    else setFault(answer.message)
  }
  return (
    <div className={styles.form}>
      {fault ? (
        <Banner tone="danger" role="alert">
          {fault}
        </Banner>
      ) : null}
      <p>
        You are signed in as <strong>{user.name}</strong> ({user.email}).
      </p>
      <Button tone="primary" busy={busy} onClick={() => void join()}>
        Join as {user.name}
      </Button>
      <Button disabled={busy} onClick={() => void leave()}>
        Sign out and join as somebody else
      </Button>
    </div>
  )
}
