import { describe, expect, it } from 'vitest'
import { isTwilioSignature, twilioSignature } from './twilio-signature.ts'

const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const fields = new URLSearchParams({
  CallSid: 'CA1234567890ABCDE',
  From: '+12349013030',
  To: '+18005551212',
  Caller: '+12349013030',
  Digits: '1234',
})

describe('the signature of Twilio', () => {
  it('is the one of the example in its documentation', () => {
    expect(twilioSignature('12345', url, fields)).toBe('0/KCTR6DLpKmkAf8muzZqo1nDgQ=')
    expect(isTwilioSignature('12345', url, fields, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=')).toBe(true)
  })

  it('is taken with the port and without it', () => {
    const withPort = twilioSignature('12345', 'https://arrears.example:8443/webhooks/twilio', fields)
    const without = twilioSignature('12345', 'https://arrears.example/webhooks/twilio', fields)
    const usual = twilioSignature('12345', 'https://arrears.example:443/webhooks/twilio', fields)
    const check = (address: string, signature: string) =>
      isTwilioSignature('12345', address, fields, signature)
    expect(check('https://arrears.example:8443/webhooks/twilio', withPort)).toBe(true)
    expect(check('https://arrears.example:8443/webhooks/twilio', without)).toBe(true)
    expect(check('https://arrears.example/webhooks/twilio', usual)).toBe(true)
  })

  it.each([
    ['another token', '54321', url, fields],
    ['another address', '12345', 'https://mycompany.com/other', fields],
    ['a field more', '12345', url, new URLSearchParams([...fields, ['Extra', '1']])],
    [
      'a field changed',
      '12345',
      url,
      new URLSearchParams([...fields].map(([name]): [string, string] => [name, 'x'])),
    ],
  ])('is not one of %s', (_name, token, address, changed) => {
    expect(isTwilioSignature(token, address, changed, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=')).toBe(false)
  })

  it.each(['', 'short', 'ÄÄÄÄÄÄÄÄÄÄÄÄÄÄ', 'x'.repeat(10_000)])('is not %.20s', (signature) => {
    expect(isTwilioSignature('12345', url, fields, signature)).toBe(false)
  })
})
