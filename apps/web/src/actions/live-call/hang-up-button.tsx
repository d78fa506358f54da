import { Button } from '@arrears/ui/button'
import { toast } from '@arrears/ui/toast'
import { useAction } from '../use-action.ts'
import { LiveCall_EndMutationDocument } from './live-call.generated.ts'
import type { LiveCall } from './use-live-call.ts'

interface HangUpButtonProps {
  readonly accountId: string
  readonly call: LiveCall
}

/** Ends the call at the provider; what it comes to is told by the call itself. */
export function HangUpButton({ accountId, call }: HangUpButtonProps) {
  const { run, busy } = useAction(LiveCall_EndMutationDocument)
  if (!call.isLive) return null
  const hangUp = async () => {
    const outcome = await run({ accountId, callId: call.id })
    if (outcome.kind !== 'done') toast.show({ message: outcome.message, tone: 'danger' })
  }
  return (
    <Button
      size="sm"
      tone="danger"
      icon="phone-off"
      busy={busy || call.hangingUp}
      onClick={() => void hangUp()}
    >
      Hang up
    </Button>
  )
}
