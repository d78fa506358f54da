import { OperatorError } from './operator-error.ts'

export interface TwilioSettings {
  readonly accountSid: string
  /** Signs what Twilio tells us, and signs us in where no API key does. */
  readonly authToken: string
  readonly apiKey: { readonly sid: string; readonly secret: string } | undefined
  /** The number that the called see, in E.164. */
  readonly callerId: string
  /** Where Twilio's API is, when not at its own address. */
  readonly apiUrl: string | undefined
  /** Where Twilio finds us. */
  readonly publicUrl: string
}

interface Given {
  readonly TWILIO_ACCOUNT_SID?: string | undefined
  readonly TWILIO_AUTH_TOKEN?: string | undefined
  readonly TWILIO_API_KEY_SID?: string | undefined
  readonly TWILIO_API_KEY_SECRET?: string | undefined
  readonly TWILIO_CALLER_ID?: string | undefined
  readonly TWILIO_API_URL?: string | undefined
  readonly ARREARS_PUBLIC_URL?: string | undefined
}

/** Twilio's settings; undefined when it is not used. A half-set provider would ring nobody, or never tell how a call went. */
export function twilioSettings(given: Given): TwilioSettings | undefined {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_CALLER_ID: callerId } = given
  const { TWILIO_API_KEY_SID: sid, TWILIO_API_KEY_SECRET: secret, ARREARS_PUBLIC_URL: publicUrl } = given
  if (!accountSid && !authToken && !callerId && !sid && !secret) return undefined
  if (!accountSid || !authToken || !callerId) {
    throw new OperatorError(
      'Wrong setting: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_CALLER_ID are set all three or not at all',
    )
  }
  if (Boolean(sid) !== Boolean(secret)) {
    throw new OperatorError(
      'Wrong setting: TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET are set both or not at all',
    )
  }
  if (!publicUrl) {
    throw new OperatorError(
      'Wrong setting: with TWILIO_ACCOUNT_SID, ARREARS_PUBLIC_URL has to be set: there Twilio tells how calls go',
    )
  }
  const apiKey = sid && secret ? { sid, secret } : undefined
  return { accountSid, authToken, apiKey, callerId, apiUrl: given.TWILIO_API_URL, publicUrl }
}
