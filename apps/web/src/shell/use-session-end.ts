import { toast } from '@arrears/ui/toast'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { hearOtherTabs, type SignedInElsewhere } from '../platform/session/other-tabs.ts'
import { hasEnded, signedInAgain, signedOut, whenSignedOut } from '../platform/session/session-end.ts'
import { beginAnew } from './begin-anew.ts'
import type { Viewer } from './viewer-context.ts'

/** Leads strangers to the sign-in page. Whose session ends while they work is asked to sign in again: what they typed stays. */
export function useSessionEnd(viewer: Viewer | undefined) {
  const router = useRouter()
  const [timesEnded, setTimesEnded] = useState(0)
  const leaveOrAsk = useEffectEvent(() => {
    const { pathname, href } = router.state.location
    if (viewer) setTimesEnded((times) => times + 1)
    else if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } })
  })
  const begin = useEffectEvent(() => {
    // Back from the sign-in page without a full load: who sees nothing yet may be signed in by now.
    if (hasEnded && viewer) leaveOrAsk()
    else signedInAgain()
  })
  const follow = useEffectEvent(({ userId, organisationId }: SignedInElsewhere) => {
    // Whether it is the same person in the same organisation, the dialog finds out where it stands.
    if (hasEnded) return
    if (!userId || userId !== viewer?.user?.id) return beginAnew('/accounts')
    // A session is in one organisation, and begins in the first: answers may be of another one by now than what is shown.
    if (viewer.organisations.length > 1 && organisationId !== viewer.organisation.id) signedOut()
  })
  useEffect(() => {
    whenSignedOut(() => leaveOrAsk())
    begin()
    return hearOtherTabs((at, who) => (at === '/sign-in' ? beginAnew(at) : follow(who)))
  }, [])
  const goOn = () => {
    signedInAgain()
    setTimesEnded(0)
  }
  return {
    timesEnded,
    goOn,
    onNoDialog() {
      goOn()
      toast.show({
        message: 'Your session has ended. Check your connection to sign in again.',
        tone: 'danger',
      })
    },
  }
}
