import { useEffect, useEffectEvent, useState } from 'react'
import { useSubscription } from 'urql'
import { refreshQueries } from '../../platform/graphql/refresh-exchange.ts'
import { useViewer } from '../../shell/viewer-context.ts'
import type { CurrentAccount } from '../account-context.ts'
import { AccountLive_SubscriptionDocument } from './account-live.generated.ts'
import { loadActionNews } from './load-action-news.ts'

/** Changes that come together are asked about once. */
const gather = 200
/** The version that stands for: the account did not move, or nobody knows; ask again. */
const unmoved = 0
/** What is told when changes may have been missed. */
const reconnected = 'reconnected'
/** How long it is said who changed the account. */
const newsTime = 8000

/** Whether a query on the screen is about the account: its id or reference is among the variables. */
function isAbout({ id, reference }: CurrentAccount, variables: unknown): boolean {
  const text = JSON.stringify(variables ?? {})
  return text.includes(`"${id}"`) || text.includes(`"${reference}"`)
}

/** Keeps the page live (A5): what others change appears without a reload. Answers who just did, in words. */
export function useLiveAccount(account: CurrentAccount | undefined): string | undefined {
  const viewer = useViewer()
  const [{ data }] = useSubscription({
    query: AccountLive_SubscriptionDocument,
    variables: { id: account?.id ?? '' },
    pause: !account,
  })
  const [news, setNews] = useState<string>()
  const change = data?.accountChanged

  const tell = useEffectEvent(async (isOver: () => boolean) => {
    if (!change || change.action === reconnected) return
    const { user } = change.actor
    if (user !== null && user?.id === viewer.user?.id) return
    const told = await loadActionNews(change)
    if (!isOver()) setNews(told)
  })
  const refresh = useEffectEvent(() => {
    // What this person did was asked for again when the mutation came back.
    if (!account || !change || (change.version !== unmoved && change.version <= account.version)) return
    refreshQueries(({ variables }) => isAbout(account, variables))
  })
  useEffect(() => {
    if (!change) return
    let over = false
    void tell(() => over)
    const refreshing = setTimeout(() => refresh(), gather)
    const forgetting = setTimeout(() => setNews(undefined), newsTime)
    return () => {
      over = true
      clearTimeout(refreshing)
      clearTimeout(forgetting)
    }
  }, [change])

  return news
}
