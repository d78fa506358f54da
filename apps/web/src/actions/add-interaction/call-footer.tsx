import { CallStatus } from '../live-call/call-status.tsx'
import { HangUpButton } from '../live-call/hang-up-button.tsx'
import type { LiveCall } from '../live-call/use-live-call.ts'
import styles from './call-footer.module.css'

/** How the call stands while it is written down, and its end. */
export function CallFooter({ accountId, call }: { accountId: string; call: LiveCall }) {
  return (
    <span className={styles.footer}>
      <CallStatus call={call} />
      <HangUpButton accountId={accountId} call={call} />
    </span>
  )
}
