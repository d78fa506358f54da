import { Button } from '@arrears/ui/button'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { WorkBar } from '../../platform/page-frame/work-bar.tsx'
import styles from './call-line.module.css'
import { CallStatus } from './call-status.tsx'
import { HangUpButton } from './hang-up-button.tsx'
import type { useLiveCall } from './use-live-call.ts'

type Current = ReturnType<typeof useLiveCall>

export interface CallLineProps {
  readonly account: NonNullable<Current['account']>
  readonly call: NonNullable<Current['call']>
}

/** How a call stands, whom it goes to, and what can be done. */
export default function CallLine({ account, call }: CallLineProps) {
  const { id: accountId, currency } = account
  const writeDown = () =>
    openAction('addInteraction', {
      accountId,
      currency,
      preset: { method: 'phone', direction: 'outbound', phoneId: call.phone.id, callId: call.id },
    })
  return (
    <WorkBar
      label="Call"
      buttons={
        <>
          <Button size="sm" icon="pencil" onClick={writeDown}>
            Write down
          </Button>
          <HangUpButton accountId={accountId} call={call} />
        </>
      }
    >
      <CallStatus call={call} />
      <span className={styles.who}>
        {call.debtorName}, {call.display}
      </span>
    </WorkBar>
  )
}
