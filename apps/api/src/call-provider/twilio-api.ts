import type { TwilioOptions } from './twilio-provider.ts'

export interface TwilioAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** The few calls to Twilio's API that we make. Throws when there is no answer. */
export interface TwilioApi {
  get(path: string): Promise<TwilioAnswer>
  post(path: string, fields: URLSearchParams): Promise<TwilioAnswer>
}

const own = 'https://api.twilio.com'

export function twilioApi({
  accountSid,
  authToken,
  apiKey,
  apiUrl = own,
  timeoutMs = 10_000,
}: TwilioOptions): TwilioApi {
  const [user, secret] = apiKey ? [apiKey.sid, apiKey.secret] : [accountSid, authToken]
  const headers = {
    authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
    accept: 'application/json',
  }
  async function ask(path: string, init: RequestInit): Promise<TwilioAnswer> {
    const url = `${apiUrl}/2010-04-01/Accounts/${accountSid}/${path}`
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(url, { ...init, headers, signal, redirect: 'error' })
    const text = await response.text()
    return { status: response.status, body: readBody(text) }
  }
  return {
    get: (path) => ask(path, {}),
    // The type of content follows from what the body is.
    post: (path, fields) => ask(path, { method: 'POST', body: fields }),
  }
}

function readBody(text: string): TwilioAnswer['body'] {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as TwilioAnswer['body']) : {}
  } catch {
    return {}
  }
}

// What `fetch` names as its cause when nothing was sent: no name, no way, no connection, no trust.
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/

/** Whether a request failed before any of it reached Twilio. */
export function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined
  return typeof cause?.code === 'string' && neverSent.test(cause.code)
}
