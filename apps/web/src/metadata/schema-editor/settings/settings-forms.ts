import type { FieldTypeId } from '@arrears/domain/custom-fields/field-types/index'
import type { ComponentType } from 'react'
import { ChoiceSettings } from './choice-settings.tsx'
import { DateSettings } from './date-settings.tsx'
import { LongTextSettings } from './long-text-settings.tsx'
import { MoneySettings } from './money-settings.tsx'
import { NumberSettings } from './number-settings.tsx'
import type { SettingsFormProps } from './settings-form.ts'
import { TextSettings } from './text-settings.tsx'

/** What an admin sets per field of a type; null for types that have nothing to set. */
export const settingsForms = {
  text: TextSettings,
  longText: LongTextSettings,
  number: NumberSettings,
  money: MoneySettings,
  date: DateSettings,
  dateTime: null,
  boolean: null,
  choice: ChoiceSettings,
  multiChoice: ChoiceSettings,
  email: null,
  phone: null,
  link: null,
  user: null,
} as const satisfies Record<FieldTypeId, ComponentType<SettingsFormProps> | null>
