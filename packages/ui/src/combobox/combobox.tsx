import { useRef, useState, type ReactNode, type Ref } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  Text,
} from 'react-aria-components'
import { classNames } from '../class-names.ts'
import control from '../field/control.module.css'
import field from '../field/field.module.css'
import { Icon } from '../icon/icon.tsx'
import { OptionRow, type ChoiceOption } from '../option-list/option-row.tsx'
import { FloatingSurface } from '../popover/popover.tsx'
import { Spinner } from '../spinner/spinner.tsx'
import styles from './combobox.module.css'

export interface ComboboxProps {
  label: string
  options: ChoiceOption[]
  /** The chosen id, or null for none. */
  value: string | null
  onSelect: (id: string | null) => void
  /** The name of `value` where the options may not hold it: a search that has not been made yet. */
  valueLabel?: string
  /**
   * Given, the options are the answer to a search elsewhere and are not filtered here.
   * Called with each typed text; debounce where you ask the server.
   */
  onSearch?: (text: string) => void
  busy?: boolean
  placeholder?: string
  help?: ReactNode
  error?: ReactNode
  required?: boolean
  disabled?: boolean
  hideLabel?: boolean
  emptyMessage?: string
  ref?: Ref<HTMLDivElement>
}

/** Chooses one of many by typing a part of its name. */
export function Combobox({
  label,
  options,
  value,
  onSelect,
  valueLabel,
  onSearch,
  busy = false,
  placeholder,
  help,
  error,
  required,
  disabled,
  hideLabel,
  emptyMessage = 'Nothing found',
  ref,
}: ComboboxProps) {
  const labelOf = (id: string | null) =>
    id === null ? '' : (options.find((option) => option.id === id)?.label ?? valueLabel ?? '')
  // The text is held here: left to react-aria, the first key after clearing a controlled choice would be lost.
  const [text, setText] = useState(() => labelOf(value))
  const [lastValue, setLastValue] = useState(value)
  if (value !== lastValue) {
    setLastValue(value)
    setText(labelOf(value))
  }
  const open = useRef(false)
  const box = useRef<HTMLDivElement>(null)
  return (
    <ComboBox
      onOpenChange={(next) => {
        open.current = next
      }}
      ref={ref}
      className={field.field}
      defaultItems={options}
      {...(onSearch ? { items: options } : {})}
      selectedKey={value}
      onSelectionChange={(key) => {
        const id = key === null ? null : String(key)
        setText(labelOf(id))
        if (id !== value) onSelect(id)
      }}
      inputValue={text}
      onInputChange={(next) => {
        setText(next)
        if (next === '' && value !== null) onSelect(null)
        onSearch?.(next)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired={required}
      isInvalid={Boolean(error)}
      isDisabled={disabled}
    >
      <Label className={hideLabel ? 'visually-hidden' : field.label}>
        {label}
        {required ? (
          <span className={field.required} aria-hidden="true">
            *
          </span>
        ) : null}
      </Label>
      <div
        ref={box}
        className={classNames(control.control, control.wrap)}
        data-invalid={error ? '' : undefined}
      >
        <Input
          className={styles.input}
          placeholder={placeholder}
          onKeyDownCapture={(event) => {
            // Escape closes the list only; the dialog around it heeds `defaultPrevented`.
            if (event.key === 'Escape' && open.current) event.preventDefault()
          }}
        />
        {busy ? <Spinner size={14} /> : null}
        <AriaButton className={styles.toggle}>
          <Icon name="chevron-down" size={14} />
        </AriaButton>
      </div>
      {error ? <FieldError className={field.error}>{error}</FieldError> : null}
      {help ? (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      ) : null}
      <FloatingSurface triggerRef={box} className={styles.surface}>
        <ListBox<ChoiceOption>
          className={styles.list}
          renderEmptyState={() => <p className={styles.empty}>{busy ? 'Searching …' : emptyMessage}</p>}
        >
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </FloatingSurface>
    </ComboBox>
  )
}
