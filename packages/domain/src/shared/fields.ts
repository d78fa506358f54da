import { z } from 'zod'
import { idPrefixes, isIdOf } from './ids.ts'
import type { Id, IdKind } from './ids.ts'
import { parseLocalDate } from './local-date.ts'
import { parseDecimal } from './money.ts'
import type { Refusal } from './result.ts'

/** What a transform is given to say why it refuses a value; a code travels beside the sentence to `parseInput`. */
interface Complaints {
  addIssue(issue: { code: 'custom'; message: string; params: { code: string } }): void
}

/** Refuses a value from inside a zod transform with our code and sentence. */
export function complain(ctx: Complaints, refusal: Pick<Refusal, 'code' | 'message'>): never {
  ctx.addIssue({ code: 'custom', message: refusal.message, params: { code: refusal.code } })
  return z.NEVER
}

/** An amount as forms and programs send it: `{ amount: '12.30', currency: 'EUR' }`. */
export function moneyField({ positive = false }: { positive?: boolean } = {}) {
  return z.object({ amount: z.string(), currency: z.string() }).transform((value, ctx) => {
    const parsed = parseDecimal(value.amount, value.currency)
    if (!parsed.ok) return complain(ctx, parsed.error)
    if (positive && parsed.value.minor <= 0n) {
      return complain(ctx, { code: 'AMOUNT_NOT_POSITIVE', message: 'The amount must be more than zero.' })
    }
    return parsed.value
  })
}

export const localDateField = z.string().transform((text, ctx) => {
  const parsed = parseLocalDate(text)
  return parsed.ok ? parsed.value : complain(ctx, parsed.error)
})

// Control characters other than tab and line feed, and halves of surrogate pairs: no person writes them, and PostgreSQL
// refuses some. Nor what turns text around for as long as nobody ends it: it would turn around what stands behind the text as
// well, such as who wrote it. Emoji and right-to-left writing pass untouched.
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

// What shows as nothing: spaces of all kinds, joiners, direction marks and the like. They belong to emoji and to scripts
// written from right to left, and say nothing by themselves.
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u

/** Text as kept: trimmed, line ends as `\n`, without characters that no person writes; empty when nothing of it shows. */
export function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(unwritable, '').trim()
  return visible.test(clean) ? clean : ''
}

/** Length as people count it, an emoji as one character rather than two. */
function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function checkLength(text: string, max: number, ctx: Complaints): string {
  const length = characters(text)
  if (length <= max) return text
  return complain(ctx, {
    code: 'TOO_LONG',
    message: `This has ${length.toLocaleString('en')} characters; at most ${max.toLocaleString('en')} are possible.`,
  })
}

/** Text that must say something. `max` counts characters. */
export function textField(max: number) {
  return z.string().transform((raw, ctx) => {
    const text = cleanText(raw)
    if (text === '') return complain(ctx, { code: 'REQUIRED', message: 'This must not be empty.' })
    return checkLength(text, max, ctx)
  })
}

/** Text that may be left out: absent, null and blank all become null. */
export function optionalText(max: number) {
  return z
    .string()
    .nullish()
    .transform((raw, ctx) => {
      const text = cleanText(raw ?? '')
      return text === '' ? null : checkLength(text, max, ctx)
    })
}

/** A change to a text that may be cleared: absent leaves it as it is (undefined), null and blank clear it (null). */
export function clearableText(max: number) {
  return z
    .string()
    .nullable()
    .transform((raw, ctx) => {
      const text = cleanText(raw ?? '')
      return text === '' ? null : checkLength(text, max, ctx)
    })
    .optional()
}

const spoken = (kind: IdKind): string => kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The id of a thing of that kind. Whether it exists, and is the caller's to see, is looked up later. */
export function idField<K extends IdKind>(kind: K) {
  return z.string().transform((text, ctx): Id<K> => {
    if (isIdOf(kind, text)) return text
    const message = `This is not the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${spoken(kind)} (${idPrefixes[kind]}_…).`
    return complain(ctx, { code: 'NOT_AN_ID', message })
  })
}

const emailShape = /^[^\s@<>()[\]",;:\\]+@[^\s@.<>()[\]",;:\\]+(\.[^\s@.<>()[\]",;:\\]+)+$/

/** An e-mail address, kept in lower case, so that the same address is never there twice. */
export const emailField = z.string().transform((raw, ctx) => {
  const address = cleanText(raw).toLowerCase()
  if (address === '') return complain(ctx, { code: 'REQUIRED', message: 'This must not be empty.' })
  if (address.length <= 254 && emailShape.test(address)) return address
  return complain(ctx, {
    code: 'NOT_AN_EMAIL',
    message: 'This is not an e-mail address, such as name@example.com.',
  })
})

/** A list that may be left out: absent and null are an empty one. */
export function listField<S extends z.ZodType>(item: S, max: number) {
  return z
    .array(item)
    .max(max)
    .nullish()
    .transform((items) => items ?? [])
}

/** The version that the editor saw; a later one means that somebody else was faster. */
export const versionField = z.int().min(1)
