/** The child process that makes the load, so that asking costs the one that measures nothing. Told what to do over IPC. */
import autocannon, { type Request } from 'autocannon'

export interface Job {
  readonly url: string
  readonly connections: number
  /** For so long, or so many requests when `amount` is given. */
  readonly seconds: number
  readonly amount?: number
  readonly requests: readonly Request[]
}

export interface Load {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers that were none: other statuses than 200, broken connections. */
  readonly failed: number
}

process.on('message', ({ url, connections, seconds, amount, requests }: Job) => {
  let started = 0
  autocannon({
    url,
    connections,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    timeout: 60,
    requests,
    // Each connection begins somewhere else, so that not all ask for the same account at once.
    setupClient(client) {
      const first = Math.floor((requests.length * started++) / connections)
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  }).then((result) => {
    const load: Load = {
      requestsPerSecond: result.requests.total / result.duration,
      p50: result.latency.p50,
      p99: result.latency.p99,
      failed: result.non2xx + result.errors,
    }
    process.send?.(load)
  })
})
