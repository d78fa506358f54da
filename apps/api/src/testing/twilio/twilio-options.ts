import type { TwilioOptions } from '../../call-provider/twilio-provider.ts'

/** Settings of Twilio for tests: the caller number, the token that signs, and where the server is said to be. */
export const twilioOptions = (apiUrl: string): TwilioOptions => ({
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'token of the tests',
  callerId: '+35315550100',
  apiUrl,
  publicUrl: 'https://arrears.example',
  timeoutMs: 2_000,
})
