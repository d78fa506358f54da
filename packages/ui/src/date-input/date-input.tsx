import { TextInput, type TextInputProps } from '../text-input/text-input.tsx'
import styles from './date-input.module.css'
import { classNames } from '../class-names.ts'

/** A calendar day as `YYYY-MM-DD`, shown and typed in the reader's own order by the browser's date field. */
export function DateInput({ className, ...rest }: Omit<TextInputProps, 'type'>) {
  return <TextInput type="date" className={classNames(styles.date, 'num', className)} {...rest} />
}
