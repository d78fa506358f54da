import { useBlocker, useRouter } from '@tanstack/react-router'
import { LeaveDialog } from './dialogs/leave-dialog.tsx'

/** Asks before another page takes the place of unsaved edits. */
export function LeaveGuard({ when }: { when: () => boolean }) {
  // A screen that is drawn without the app around it has no other page to go to.
  const router = useRouter({ warn: false }) as ReturnType<typeof useRouter> | undefined
  return router ? <RouteGuard when={when} /> : null
}

function RouteGuard({ when }: { when: () => boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: when,
    enableBeforeUnload: when,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return <LeaveDialog onStay={reset} onLeave={proceed} />
}
