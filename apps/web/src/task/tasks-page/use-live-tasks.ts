import { useEffect } from 'react'
import { useSubscription } from 'urql'
import { refreshQueries } from '../../platform/graphql/refresh-exchange.ts'
import { TasksLive_SubscriptionDocument } from './tasks-live.generated.ts'

/** Changes that come together, as of many tasks at once, are asked about once. */
const gather = 200

/** Keeps the page live (A5): tasks that anybody creates, changes or resolves come and go without a reload. */
export function useLiveTasks(): void {
  const [{ data }] = useSubscription({ query: TasksLive_SubscriptionDocument })
  useEffect(() => {
    if (!data) return
    const refreshing = setTimeout(() => refreshQueries(), gather)
    return () => clearTimeout(refreshing)
  }, [data])
}
