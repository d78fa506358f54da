import { useEffect, useEffectEvent } from 'react'
import { reopenLive } from '../platform/graphql/live-connection.ts'
import { refreshQueries } from '../platform/graphql/refresh-exchange.ts'
import { authPost, type AuthAnswer } from '../platform/session/auth-request.ts'
import { hearOtherTabs, tellOtherTabs } from '../platform/session/other-tabs.ts'
import { signIn } from '../platform/session/session.ts'
import { beginAnew } from '../shell/begin-anew.ts'
import type { Viewer } from '../shell/viewer-context.ts'
import { whoIsSignedIn } from './who-is-signed-in.ts'

/** How somebody whose session has ended goes on: by the password, or because they have signed in in another tab. */
export function useSessionReturn({ user, organisation, organisations }: Viewer, onSignedIn: () => void) {
  const goOn = () => {
    onSignedIn()
    reopenLive()
    refreshQueries()
  }

  /** Signs in. Answers what stands against it. */
  async function signInAgain(password: string): Promise<AuthAnswer> {
    const answer = await signIn(user?.email ?? '', password)
    if (!answer.ok) return answer
    if (organisations.length > 1) {
      // A session begins in the first organisation of a person.
      const entered = await authPost('organization/set-active', { organizationId: organisation.id })
      // Who may not enter it any more begins anew below.
      if (!entered.ok && entered.status !== 403) return entered
    }
    const who = await whoIsSignedIn()
    if (who === undefined) return { ok: false, message: 'The server does not answer. Try again.' }
    if (user && who?.userId === user.id && who.organisationId === organisation.id) {
      tellOtherTabs('/accounts', { userId: user.id, organisationId: organisation.id })
      goOn()
    } else beginAnew('/accounts')
    return answer
  }

  const look = useEffectEvent(async (isOver: () => boolean) => {
    const who = await whoIsSignedIn()
    if (!who || isOver()) return
    if (who.userId !== user?.id) beginAnew('/accounts')
    else if (who.organisationId === organisation.id) goOn()
  })
  useEffect(() => {
    let over = false
    const lookAgain = () => {
      if (document.visibilityState === 'visible') void look(() => over)
    }
    const stop = hearOtherTabs(() => void look(() => over))
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      over = true
      stop()
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [])

  return signInAgain
}
