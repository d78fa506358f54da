import type { FocusEvent, InputHTMLAttributes, Ref } from 'react'
import { classNames } from '../class-names.ts'
import control from '../field/control.module.css'
import { useFieldControl } from '../field/field-context.ts'
import { useLocale } from '../locale/locale.tsx'
import { decimalSign, toDecimalText } from './decimal-text.ts'
import styles from './money-input.module.css'

export interface MoneyInputProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'value' | 'onChange' | 'size'
> {
  ref?: Ref<HTMLInputElement>
  /** ISO 4217 code, shown before the amount. */
  currency: string
  /** Decimals of the currency; asked of the platform when left out. */
  digits?: number
  /** A plain decimal such as `1234.50`, or what is being typed. */
  value: string
  onChange: (value: string) => void
}

function digitsOf(currency: string): number {
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions()
    return maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/** An amount typed as people type it; on leaving the field it becomes a plain decimal. Judges nothing. */
export function MoneyInput({
  currency,
  digits,
  value,
  onChange,
  onBlur,
  className,
  required,
  ...rest
}: MoneyInputProps) {
  const locale = useLocale()
  const wiring = useFieldControl({ ...rest, required })
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const tidy =
      value.trim() === '' ? '' : toDecimalText(value, digits ?? digitsOf(currency), decimalSign(locale))
    if (tidy !== value) onChange(tidy)
    onBlur?.(event)
  }
  return (
    <span
      className={classNames(control.control, control.wrap, className)}
      data-invalid={wiring['aria-invalid'] ? '' : undefined}
    >
      <span className={classNames(control.adornment, styles.currency)} aria-hidden="true">
        {currency}
      </span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="num"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={leave}
        {...rest}
        {...wiring}
      />
    </span>
  )
}
