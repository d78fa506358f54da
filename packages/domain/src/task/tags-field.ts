import { z } from 'zod'
import { textField } from '../shared/fields.ts'

/** Short words to find tasks by; the same word is kept once. */
export const tagsField = z
  .array(textField(40))
  .max(20)
  .transform((tags) => [...new Set(tags)])
