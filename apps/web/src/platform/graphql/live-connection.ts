import type { FetchBody } from '@urql/core/internal'
import { createLiveSocket, type LiveSink } from './live-socket.ts'
import { refreshQueries } from './refresh-exchange.ts'

const live = createLiveSocket({
  url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  onReturn: () => refreshQueries(),
})

/** Feeds urql's subscriptions from the live connection. */
export function subscribeLive(request: FetchBody) {
  return {
    subscribe: (sink: LiveSink) => ({ unsubscribe: live.subscribe(request, sink) }),
  }
}

/** For who is signed in by now; what happened meanwhile is asked for. */
export const reopenLive = live.reopen
