import { createHmac, timingSafeEqual } from 'node:crypto'

/** The signature that Twilio gives a form posted to an address: the address, and each field with its value, in the order of names. */
export function twilioSignature(authToken: string, url: string, fields: URLSearchParams): string {
  const names = [...new Set(fields.keys())].toSorted()
  const values = (name: string) => [...new Set(fields.getAll(name))].toSorted()
  const text = names
    .map((name) =>
      values(name)
        .map((value) => `${name}${value}`)
        .join(''),
    )
    .join('')
  return createHmac('sha1', authToken).update(`${url}${text}`).digest('base64')
}

/** Whether it is Twilio's own, in a time that tells nothing of how much of it was right. */
export function isTwilioSignature(
  authToken: string,
  url: string,
  fields: URLSearchParams,
  signature: string,
): boolean {
  const given = Buffer.from(signature)
  // Twilio signs an address with its port or without it, depending on how it came to us.
  return addressesOf(url).some((address) => {
    const expected = Buffer.from(twilioSignature(authToken, address, fields))
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

function addressesOf(url: string): string[] {
  const { protocol, hostname, port } = new URL(url)
  const rest = url.slice(new URL(url).origin.length)
  const usual = port || (protocol === 'https:' ? '443' : '80')
  return [`${protocol}//${hostname}${rest}`, `${protocol}//${hostname}:${usual}${rest}`]
}
