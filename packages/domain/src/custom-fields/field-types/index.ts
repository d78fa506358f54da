import type { FieldType } from '../field-type.ts'
import { boolean } from './boolean/field-type.ts'
import { choice } from './choice/field-type.ts'
import { date } from './date/field-type.ts'
import { dateTime } from './date-time/field-type.ts'
import { email } from './email/field-type.ts'
import { link } from './link/field-type.ts'
import { longText } from './long-text/field-type.ts'
import { money } from './money/field-type.ts'
import { multiChoice } from './multi-choice/field-type.ts'
import { number } from './number/field-type.ts'
import { phone } from './phone/field-type.ts'
import { text } from './text/field-type.ts'
import { user } from './user/field-type.ts'

/** Every type of custom field (G1), in the order in which an admin is offered them. */
export const fieldTypes = {
  text,
  longText,
  number,
  money,
  date,
  dateTime,
  boolean,
  choice,
  multiChoice,
  email,
  phone,
  link,
  user,
} as const satisfies { readonly [Id in string]: FieldType<Id> }

export type FieldTypeId = keyof typeof fieldTypes

export function isFieldTypeId(text: string): text is FieldTypeId {
  return Object.hasOwn(fieldTypes, text)
}

export const fieldTypeIds: readonly FieldTypeId[] = Object.keys(fieldTypes).filter(isFieldTypeId)
