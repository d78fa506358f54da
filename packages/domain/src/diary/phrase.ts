import { z } from 'zod'
import { formatDate, formatMoney } from '../shared/format.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { isCurrency } from '../shared/money.ts'
import type { Money } from '../shared/money.ts'

/** An amount inside stored event data: JSON has no bigint. */
export interface MoneyData {
  readonly minor: string
  readonly currency: string
}

/** A piece of the sentence that tells an event. Pieces other than text are shown as links, amounts and dates by the reader. */
export type Phrase =
  | string
  | { readonly strong: string }
  | { readonly claim: { readonly id: string; readonly reference: string } }
  | { readonly money: MoneyData }
  | { readonly date: LocalDate }
  | { readonly phone: string }

export function moneyData(minor: bigint, currency: string): MoneyData {
  return { minor: minor.toString(), currency }
}

export function moneyOf(data: MoneyData): Money {
  return { minor: BigInt(data.minor), currency: data.currency }
}

// Parts that event data share. Stored events are read with them too, so that a damaged one falls back to its name.
export const moneySchema = z.object({
  minor: z.string().regex(/^-?\d{1,16}$/),
  currency: z.string().refine(isCurrency),
})
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => text as LocalDate)
export const claimSchema = z.object({ id: z.string(), reference: z.string() })
export const changeSchema = z.object({
  field: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

/** Claims one after the other, with commas between; one without an id is named and not linked. */
export function claimPhrases(
  claims: readonly { readonly id?: string | undefined; readonly reference: string }[],
): Phrase[] {
  return claims.flatMap(({ id, reference }, index): Phrase[] => {
    const claim: Phrase = id ? { claim: { id, reference } } : { strong: reference }
    return index === 0 ? [claim] : [', ', claim]
  })
}

/** A note behind a sentence, when there is one. */
export function notePhrases(note: string | null | undefined): Phrase[] {
  return note ? [`: ${note}`] : []
}

/** Fields that changed, as names inside a sentence (`due date, national ID, IBAN`); values are shown when the event is opened. */
export function changedLabels(changes: readonly { readonly label: string }[]): string {
  return changes
    .map(({ label }) => (/^.[a-z-]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label))
    .join(', ')
}

/** The sentence as plain text, for search, export and screen readers. */
export function phrasesToText(phrases: readonly Phrase[], locale: string): string {
  return phrases
    .map((phrase) => {
      if (typeof phrase === 'string') return phrase
      if ('strong' in phrase) return phrase.strong
      if ('claim' in phrase) return phrase.claim.reference
      if ('money' in phrase) return formatMoney(moneyOf(phrase.money), locale)
      if ('date' in phrase) return formatDate(phrase.date, locale)
      return phrase.phone
    })
    .join('')
}
