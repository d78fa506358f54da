import { Icon } from '@arrears/ui/icon'
import { CallTimer } from './call-timer.tsx'
import styles from './call-status.module.css'

/** Where the caller's own telephone calls: nobody tells when it is answered, so the time runs from the dialling. */
export function DialledTimer({ startedAt }: { startedAt: number }) {
  return (
    <span className={`${styles.status} ${styles.talking}`}>
      <Icon name="phone" size={14} />
      <CallTimer startedAt={startedAt} label="Time since the call was dialled" />
    </span>
  )
}
