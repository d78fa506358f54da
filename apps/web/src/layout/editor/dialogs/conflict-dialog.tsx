import type { Layout } from '@arrears/domain/layout/placement'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import { useViewer } from '../../../shell/viewer-context.ts'
import { isLayoutOf, type EditedScope } from '../edited-scope.ts'
import {
  LayoutEditor_QueryDocument,
  type LayoutEditor_LayoutFragmentFragment,
} from '../layout-editor.generated.ts'
import { readContent } from '../starting-layout.ts'
import { ChangeList } from './change-list.tsx'
import styles from './dialogs.module.css'

export interface Theirs {
  readonly stored: LayoutEditor_LayoutFragmentFragment
  readonly content: Layout
}

interface ConflictDialogProps {
  readonly accountId: string
  readonly scope: EditedScope
  /** Who changed it and when, as the server says. */
  readonly message: string
  /** What both began with. */
  readonly base: Layout
  readonly mine: Layout
  readonly onTheirs: (theirs: Theirs) => void
  readonly onMine: (theirs: Theirs) => void | Promise<void>
  readonly onClose: () => void
}

/** Somebody else saved the same layout meanwhile: both changes are shown, and nothing is overwritten unseen. */
export function ConflictDialog({
  accountId,
  scope,
  message,
  base,
  mine,
  onTheirs,
  onMine,
  onClose,
}: ConflictDialogProps) {
  const { user } = useViewer()
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: LayoutEditor_QueryDocument,
    variables: { accountId },
    requestPolicy: 'network-only',
  })
  const stored = data?.layouts.find((layout) => isLayoutOf(layout, scope, user?.id))
  const content = readContent(stored?.draft?.content ?? stored?.published?.content) ?? base
  const theirs = stored && !stale && !fetching ? { stored, content } : undefined
  return (
    <Dialog
      title="Somebody else changed this layout"
      description={message}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          <Button disabled={!theirs} onClick={() => theirs && onTheirs(theirs)}>
            Take theirs
          </Button>
          <Button tone="primary" disabled={!theirs} onClick={() => theirs && void onMine(theirs)}>
            Save mine on top
          </Button>
        </>
      }
    >
      {error && !theirs ? (
        <ErrorState
          message="Their layout could not be loaded."
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          retrying={fetching}
        />
      ) : null}
      {!theirs && !error ? <SkeletonLines label="Loading their layout" /> : null}
      {theirs ? (
        <>
          <section className={styles.section}>
            <h3 className={styles.heading}>What they changed</h3>
            <ChangeList before={base} after={theirs.content} same="Nothing that shows on the page." />
          </section>
          <section className={styles.section}>
            <h3 className={styles.heading}>What you changed</h3>
            <ChangeList before={base} after={mine} same="Nothing." />
          </section>
          <section className={styles.section}>
            <h3 className={styles.heading}>Saving yours on top would do this to theirs</h3>
            <ChangeList before={theirs.content} after={mine} same="Nothing: both are the same." />
          </section>
        </>
      ) : null}
    </Dialog>
  )
}
