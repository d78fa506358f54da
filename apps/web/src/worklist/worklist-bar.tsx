import { Button } from '@arrears/ui/button'
import { IconButton } from '@arrears/ui/icon-button'
import { toast } from '@arrears/ui/toast'
import { useNavigate } from '@tanstack/react-router'
import { useMutation, useQuery } from 'urql'
import { WorkBar } from '../platform/page-frame/work-bar.tsx'
import { takeInHand, type InHand } from './in-hand.ts'
import { NextAccountButton } from './next-account-button.tsx'
import { useLease } from './use-lease.ts'
import styles from './worklist-bar.module.css'
import {
  WorklistBar_QueryDocument,
  WorklistBar_ReleaseMutationDocument,
  WorklistBar_ResumeMutationDocument,
} from './worklist-bar.generated.ts'

interface WorklistBarProps {
  readonly hand: InHand
  /** The next account was asked for before the bar was there. */
  readonly nextAtOnce?: boolean
}

/** Above an account that was taken from a worklist: why it is up, the ones before, and the next (A10, C2). */
export default function WorklistBar({ hand, nextAtOnce }: WorklistBarProps) {
  const navigate = useNavigate()
  const held = useLease(hand.handoutId)
  const [{ data }] = useQuery({ query: WorklistBar_QueryDocument, requestPolicy: 'cache-and-network' })
  const [{ fetching: resuming }, resume] = useMutation(WorklistBar_ResumeMutationDocument)
  const [, release] = useMutation(WorklistBar_ReleaseMutationDocument)
  const handouts = data?.handouts ?? []
  const place = handouts.findIndex(({ id }) => id === hand.handoutId)
  const current = handouts[place]
  const from = current?.queue?.name ?? current?.worklist?.name ?? 'All accounts'

  const leave = async () => {
    await release({ id: hand.handoutId })
    takeInHand(undefined)
    void navigate({ to: '/tasks' })
  }
  const go = async (handout: (typeof handouts)[number] | undefined) => {
    if (!handout) return
    const { data: answer } = await resume({ id: handout.id })
    const resumed = answer?.resumeHandout
    if (!resumed) {
      toast.show({ message: `Somebody else is working on ${handout.account.name} now.`, tone: 'danger' })
      return
    }
    const { reference } = resumed.account
    takeInHand({ ...hand, handoutId: resumed.id, reference, reason: resumed.reasonLabel })
    void navigate({ to: '/accounts/$reference', params: { reference } })
  }
  const before = place < 0 ? undefined : handouts[place + 1]
  const after = place <= 0 ? undefined : handouts[place - 1]
  return (
    <WorkBar
      label="Worklist"
      buttons={
        <>
          <IconButton
            icon="chevron-left"
            size="sm"
            label={before ? `Back to ${before.account.name}` : 'No account before this one'}
            aria-disabled={!before || resuming || undefined}
            onClick={() => void go(before)}
          />
          <IconButton
            icon="chevron-right"
            size="sm"
            label={after ? `Forward to ${after.account.name}` : 'No account after this one'}
            aria-disabled={!after || resuming || undefined}
            onClick={() => void go(after)}
          />
          <Button size="sm" onClick={() => void leave()}>
            Leave worklist
          </Button>
          <NextAccountButton tone="primary" size="sm" atOnce={nextAtOnce} />
        </>
      }
    >
      <span className={styles.what} role="status">
        {held ? (
          <>
            <strong>{hand.reason}</strong> · {from}
          </>
        ) : (
          <span className={styles.lost}>
            Your time on this account ran out: somebody else may be working on it.
          </span>
        )}
      </span>
    </WorkBar>
  )
}
