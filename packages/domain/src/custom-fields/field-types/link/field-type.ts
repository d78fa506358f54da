import { z } from 'zod'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

// No user part: `https://bank.example@evil.example` leads elsewhere than it seems to.
const web = /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#]\S*)?$/iu
const mail = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i
// Browsers drop these while reading a link, so that `java\tscript:` would become one.
const unseen = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\\]/

export const link = defineFieldType({
  type: 'link',
  version: 1,
  label: 'Link',
  settings: z.strictObject({}),
  parse(raw) {
    if (typeof raw !== 'string') return wrongType('Write the link as text.')
    const value = raw.trim()
    if (value.length > 2000) return refuse('TOO_LONG', 'At most 2,000 characters are possible.')
    if (!unseen.test(value) && (web.test(value) || mail.test(value))) return ok(value)
    return refuse('NOT_A_LINK', 'Write a link that begins with https://, http:// or mailto:.')
  },
  format: (stored) => stored,
  holds: isText,
  convertsTo: { text: (stored) => stored, longText: (stored) => stored },
})
