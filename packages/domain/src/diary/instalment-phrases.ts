import { z } from 'zod'
import { dateSchema, moneySchema } from './phrase.ts'
import type { Phrase } from './phrase.ts'

/** What every event of an instalment keeps. */
export const instalmentSchema = z.object({
  number: z.int(),
  count: z.int(),
  amount: moneySchema,
  paid: moneySchema,
  dueOn: dateSchema,
})

/** Which instalment it is, as the sentences about it begin. */
export function instalmentPhrases({
  number,
  count,
  amount,
  dueOn,
}: z.output<typeof instalmentSchema>): Phrase[] {
  return [`Instalment ${number} of ${count}, `, { money: amount }, ' on ', { date: dueOn }, ',']
}
