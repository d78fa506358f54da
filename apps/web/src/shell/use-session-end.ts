import { toast } from '@arrears/ui/toast'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { forgetRecentAccounts } from '../account/recent-accounts.ts'
import { hearOtherTabs, type Beginning } from '../platform/session/other-tabs.ts'
import { hasEnded, signedInAgain, whenSignedOut } from '../platform/session/session-end.ts'
import type { Viewer } from './viewer-context.ts'

/** A full load: nothing of what was seen before stays in memory. */
function beginAnew(at: Beginning): void {
  forgetRecentAccounts()
  location.assign(at)
}

/** Leads strangers to the sign-in page. Whose session ends while they work is asked to sign in again: what they typed stays. */
export function useSessionEnd(viewer: Viewer | undefined) {
  const router = useRouter()
  const [timesEnded, setTimesEnded] = useState(0)
  const leaveOrAsk = useEffectEvent(() => {
    const { pathname, href } = router.state.location
    if (viewer) setTimesEnded((times) => times + 1)
    else if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } })
  })
  const follow = useEffectEvent((at: Beginning, userId?: string) => {
    // Who signs in anew as the same person goes on; whether it is the same, the dialog finds out where it stands.
    const mayGoOn = hasEnded || (userId && userId === viewer?.user?.id)
    if (at === '/sign-in' || !mayGoOn) beginAnew(at)
  })
  useEffect(() => {
    whenSignedOut(() => leaveOrAsk())
    return hearOtherTabs((at, userId) => follow(at, userId))
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
