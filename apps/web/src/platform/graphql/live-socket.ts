import { refusesForGood, retryDelay } from './live-retry.ts'
import { isUnauthenticated, type Fault } from './session-exchange.ts'

/** Where what a subscription tells goes. */
export interface LiveSink {
  next(this: void, value: never): void
  error(this: void, error: unknown): void
  complete(this: void): void
}

interface Message {
  readonly id?: string
  readonly type: string
  readonly payload?: unknown
}

export interface LiveSocketOptions {
  readonly url: string
  /** A lost connection stands again; what happened meanwhile was told to nobody. */
  readonly onReturn: () => void
}

/** How often the server is asked whether it is still there, in milliseconds. */
const pulse = 20_000

/**
 * Subscriptions by the graphql-transport-ws protocol over one WebSocket, which opens with the first of them, closes with the
 * last, and comes back by itself. The part of `graphql-ws` that a page needs, at a quarter of its size.
 */
export function createLiveSocket({ url, onReturn }: LiveSocketOptions) {
  const wanted = new Map<string, { readonly payload: unknown; readonly sink: LiveSink }>()
  let socket: WebSocket | undefined
  let ready = false
  let failures = 0
  let retrying: ReturnType<typeof setTimeout> | undefined
  let pulsing: ReturnType<typeof setInterval> | undefined
  let heard = true
  let nextId = 0

  const send = (message: Message) => socket?.send(JSON.stringify(message))
  const subscribe = (id: string) => send({ id, type: 'subscribe', payload: wanted.get(id)?.payload })

  function open(): void {
    clearTimeout(retrying)
    const opened = (socket = new WebSocket(url, 'graphql-transport-ws'))
    opened.addEventListener('open', () => send({ type: 'connection_init' }))
    opened.addEventListener('message', ({ data }) => {
      if (opened === socket) hear(JSON.parse(String(data)) as Message)
    })
    opened.addEventListener('close', ({ code, reason }) => {
      if (opened === socket) lose(code, reason)
    })
  }

  function acknowledge(): void {
    ready = true
    for (const id of wanted.keys()) subscribe(id)
    heard = true
    pulsing = setInterval(() => {
      // A line that was cut without a word is only noticed by its silence.
      if (!heard) return socket?.close(4408, 'No answer')
      heard = false
      send({ type: 'ping' })
    }, pulse)
    if (failures > 0) onReturn()
    failures = 0
  }

  function hear({ id = '', type, payload }: Message): void {
    heard = true
    const subscription = wanted.get(id)
    if (type === 'connection_ack') acknowledge()
    else if (type === 'ping') send({ type: 'pong' })
    else if (type === 'next') subscription?.sink.next(payload as never)
    else if (type === 'error' && (payload as Fault[]).some(isUnauthenticated)) socket?.close(4408)
    else if (type === 'error' || type === 'complete') {
      wanted.delete(id)
      if (type === 'error') subscription?.sink.error(payload)
      else subscription?.sink.complete()
      closeUnlessWanted()
    }
  }

  function forget(): void {
    clearInterval(pulsing)
    socket = undefined
    ready = false
  }

  function lose(code: number, reason: string): void {
    forget()
    if (refusesForGood(code)) {
      const lost = [...wanted.values()]
      wanted.clear()
      for (const { sink } of lost)
        sink.error(new Error(reason || `The live connection was refused (${code})`))
    } else if (wanted.size > 0) retrying = setTimeout(open, retryDelay(failures++))
  }

  function closeUnlessWanted(): void {
    if (wanted.size > 0) return
    clearTimeout(retrying)
    const unused = socket
    forget()
    unused?.close(1000)
  }

  return {
    /** The server takes whoever opened the connection for its owner, as long as it stands. */
    reopen(): void {
      const former = socket
      forget()
      failures ||= 1
      if (wanted.size > 0) open()
      former?.close(1000)
    },
    /** Answers how to end it. */
    subscribe(payload: unknown, sink: LiveSink): () => void {
      const id = String(++nextId)
      const first = wanted.size === 0
      wanted.set(id, { payload, sink })
      if (first) open()
      else if (ready) subscribe(id)
      return () => {
        if (!wanted.delete(id)) return
        if (ready) send({ id, type: 'complete' })
        closeUnlessWanted()
      }
    },
  }
}
