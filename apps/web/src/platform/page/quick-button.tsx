import { Button, type ButtonProps } from '@arrears/ui/button'
import styles from './quick-button.module.css'

/** One of the buttons at the top of a page: its name is enough on a wide screen, its icon on a phone. */
export function QuickButton({ children, ...button }: ButtonProps & Required<Pick<ButtonProps, 'icon'>>) {
  return (
    <Button {...button} className={styles.quick}>
      <span className={styles.label}>{children}</span>
    </Button>
  )
}
