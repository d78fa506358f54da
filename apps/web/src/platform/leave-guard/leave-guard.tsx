import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { useBlocker } from '@tanstack/react-router'

export interface LeaveGuardProps {
  readonly dirty: boolean
  /** What would be lost, for example: Your changes to these fields. */
  readonly what: string
  /** What of the address says whose page it is, where that stands in the search: going to another one leaves as well. */
  readonly subject?: (search: unknown) => string
}

/** Leaving a page with something typed asks first, by a link as well as by closing the tab. */
export function LeaveGuard({ dirty, what, subject = () => '' }: LeaveGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      dirty && (current.pathname !== next.pathname || subject(current.search) !== subject(next.search)),
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <ConfirmDialog
      title="Leave without saving?"
      confirmLabel="Leave"
      cancelLabel="Stay"
      tone="danger"
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      {what} will be lost.
    </ConfirmDialog>
  )
}
