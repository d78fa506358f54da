import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import { Kbd } from '../kbd/kbd.tsx'
import type { CommandItem } from './matching-groups.ts'
import styles from './command-option.module.css'

export interface CommandOptionProps {
  id: string
  item: CommandItem
  active: boolean
  onPoint: () => void
  onChoose: () => void
}

export function CommandOption({ id, item, active, onPoint, onChoose }: CommandOptionProps) {
  const detail = item.disabledReason ?? item.description
  return (
    // The input keeps the focus and the keys; only the pointer reaches the button.
    <button
      type="button"
      id={id}
      tabIndex={-1}
      role="option"
      aria-selected={active}
      aria-disabled={item.disabledReason ? true : undefined}
      className={classNames(styles.option, active && styles.active, item.disabledReason && styles.disabled)}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {item.icon ? <Icon name={item.icon} size={16} className={styles.icon} /> : null}
      <span className={styles.text}>
        <span>{item.label}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      {item.shortcut ? <Kbd>{item.shortcut}</Kbd> : null}
    </button>
  )
}
