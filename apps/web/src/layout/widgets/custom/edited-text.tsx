import { isFieldTypeId } from '@arrears/domain/custom-fields/field-types/index'
import type { StoredValue } from '@arrears/domain/custom-fields/field-type'
import { formatValue } from '@arrears/domain/custom-fields/format-value'
import { useLocale } from '@arrears/ui/locale'
import { useTimeZone } from '../../../platform/time/time-zone.ts'
import styles from './custom-widget.module.css'
import type { ShownValue } from './field-set.tsx'
import { useUserName } from './use-users.ts'

interface EditedTextProps {
  readonly field: ShownValue['field']
  readonly value: unknown
}

/** A value that was changed and is not saved yet, written as its type writes it. */
export default function EditedText({ field, value }: EditedTextProps) {
  const locale = useLocale() ?? navigator.language
  const timeZone = useTimeZone()
  const user = useUserName(field.type === 'user' && typeof value === 'string' ? value : undefined)
  const text = isFieldTypeId(field.type)
    ? (user ??
      formatValue(
        { type: field.type, settings: field.settings as Readonly<Record<string, unknown>>, sensitive: false },
        (value ?? null) as StoredValue | null,
        { locale, timeZone },
      ))
    : String(value ?? '')
  return (
    <span className={styles.edited} dir="auto">
      {text === '' ? 'none' : text}
    </span>
  )
}
