import { useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { LiveCall_QueryDocument, type LiveCall_FragmentFragment } from './live-call.generated.ts'

/** How often a call that is on its way is asked about, should nothing be told of it. */
const askEvery = 5000

export interface LiveCall extends LiveCall_FragmentFragment {
  /** By the clock of this browser, the moment since when is talked; undefined before and after. */
  readonly talkingSince: number | undefined
}

/** The viewer's own call on an account, as it stands; undefined when there is none, or none is asked for. */
export function useLiveCall(about: { id: string } | { reference: string }, isWanted = true) {
  const [{ data }, ask] = useQuery({
    query: LiveCall_QueryDocument,
    variables: about,
    pause: !isWanted,
    requestPolicy: 'cache-and-network',
  })
  const current = data?.account?.currentCall
  const isLive = current?.isLive === true
  useEffect(() => {
    if (!isLive) return
    const asking = setInterval(() => ask({ requestPolicy: 'network-only' }), askEvery)
    return () => clearInterval(asking)
  }, [isLive, ask])
  const call = useMemo<LiveCall | undefined>(() => {
    if (!current) return undefined
    const { state, talkedSeconds } = current
    // Counted from the answer: the clocks of server and browser need not agree.
    const talking = state === 'inProgress' && talkedSeconds !== null
    return { ...current, talkingSince: talking ? Date.now() - talkedSeconds * 1000 : undefined }
  }, [current])
  return { account: data?.account ?? undefined, call }
}

/** For how many seconds was talked, until now or until the end; undefined when nobody answered. */
export function talkedSeconds({ talkingSince, talkedSeconds }: LiveCall): number | undefined {
  return talkingSince === undefined
    ? (talkedSeconds ?? undefined)
    : Math.max(0, Math.floor((Date.now() - talkingSince) / 1000))
}
