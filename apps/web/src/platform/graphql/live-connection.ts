import type { FetchBody } from '@urql/core/internal'
import type { Client as WsClient } from 'graphql-ws'
import { refreshQueries } from './refresh-exchange.ts'

let connection: Promise<WsClient> | undefined

/** Loaded with the first subscription: the first page does not wait for it. */
function connect(): Promise<WsClient> {
  return (connection ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      keepAlive: 20_000,
      // What changed while the connection was lost was told to nobody.
      on: { connected: (_socket, _payload, wasRetry) => wasRetry && refreshQueries() },
    }),
  ))
}

interface Sink {
  next: (value: never) => void
  error: (error: unknown) => void
  complete: () => void
}

/** Feeds urql's subscriptions from a WebSocket that reconnects by itself. */
export function subscribeLive(request: FetchBody) {
  return {
    subscribe(sink: Sink) {
      let stop = () => undefined as void
      let stopped = false
      void connect().then((ws) => {
        if (stopped) return
        stop = ws.subscribe(
          { ...request, query: request.query ?? '' },
          sink as Parameters<typeof ws.subscribe>[1],
        )
      }, sink.error)
      return {
        unsubscribe() {
          stopped = true
          stop()
        },
      }
    },
  }
}
