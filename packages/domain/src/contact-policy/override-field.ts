import { z } from 'zod'
import { textField } from '../shared/fields.ts'

/** Part of the input of every action that contacts somebody. */
export const overrideField = z.object({ reason: textField(500) }).nullish()
