import { isIP } from 'node:net'

/** Ranges that fastify knows by name: this machine, and the private addresses of version 4 and 6. */
const names = ['loopback', 'linklocal', 'uniquelocal']

/** Whether a text names an address, or a range of addresses that is not simply everybody. */
export function isProxyRange(text: string): boolean {
  if (names.includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  if (bits === undefined) return true
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}
