import { Card } from '@arrears/ui/card'
import { Icon } from '@arrears/ui/icon'
import styles from './editor.module.css'

/** A widget in the hand: as large as it is, with its name alone. */
export function liftedWidget(label: string) {
  return (
    <Card
      title={label}
      state="lifted"
      className={styles.lifted ?? ''}
      lead={<Icon name="grip" size={16} />}
    />
  )
}
