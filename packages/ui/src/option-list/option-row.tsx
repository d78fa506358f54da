import { ListBoxItem, Text } from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import styles from './option-row.module.css'

export interface ChoiceOption {
  id: string
  label: string
  description?: string
}

/** One line of a list box; ticked when chosen. */
export function OptionRow({ option, multiple = false }: { option: ChoiceOption; multiple?: boolean }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
      {({ isSelected }) => (
        <>
          {multiple ? (
            <span className={styles.box} data-checked={isSelected || undefined}>
              {isSelected ? <Icon name="check" size={12} /> : null}
            </span>
          ) : null}
          <span className={styles.text}>
            <Text slot="label">{option.label}</Text>
            {option.description ? (
              <Text slot="description" className={styles.description}>
                {option.description}
              </Text>
            ) : null}
          </span>
          {!multiple && isSelected ? <Icon name="check" size={14} className={styles.tick} /> : null}
        </>
      )}
    </ListBoxItem>
  )
}
