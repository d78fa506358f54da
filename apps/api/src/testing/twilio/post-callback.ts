import { twilioSignature } from '../../call-provider/twilio-signature.ts'
import { twilioOptions } from './twilio-options.ts'

/** Posts to an address as Twilio does, signed with the token; `address` is the one that Twilio was given. */
export async function postCallback(
  serverUrl: string,
  address: string,
  fields: Readonly<Record<string, string>>,
  token = twilioOptions('').authToken,
): Promise<Response> {
  const body = new URLSearchParams(fields)
  return await fetch(address.replace('https://arrears.example', serverUrl), {
    method: 'POST',
    headers: { 'x-twilio-signature': twilioSignature(token, address, body) },
    body,
  })
}
