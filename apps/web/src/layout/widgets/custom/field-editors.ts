import type { FieldTypeId } from '@arrears/domain/custom-fields/field-types/index'
import type { ComponentType } from 'react'
import { BooleanEditor } from './field-editors/boolean.tsx'
import { ChoiceEditor } from './field-editors/choice.tsx'
import { DateTimeEditor } from './field-editors/date-time.tsx'
import { DateEditor } from './field-editors/date.tsx'
import { EmailEditor } from './field-editors/email.tsx'
import type { FieldEditorProps } from './field-editors/field-editor-props.ts'
import { LinkEditor } from './field-editors/link.tsx'
import { LongTextEditor } from './field-editors/long-text.tsx'
import { MoneyEditor } from './field-editors/money.tsx'
import { MultiChoiceEditor } from './field-editors/multi-choice.tsx'
import { NumberEditor } from './field-editors/number.tsx'
import { PhoneEditor } from './field-editors/phone.tsx'
import { TextEditor } from './field-editors/text.tsx'
import { UserEditor } from './field-editors/user.tsx'

/** How a value of each type of field of the domain is edited, by the same id. */
export const fieldEditors = {
  text: TextEditor,
  longText: LongTextEditor,
  number: NumberEditor,
  money: MoneyEditor,
  date: DateEditor,
  dateTime: DateTimeEditor,
  boolean: BooleanEditor,
  choice: ChoiceEditor,
  multiChoice: MultiChoiceEditor,
  email: EmailEditor,
  phone: PhoneEditor,
  link: LinkEditor,
  user: UserEditor,
} as const satisfies Record<FieldTypeId, ComponentType<FieldEditorProps>>
