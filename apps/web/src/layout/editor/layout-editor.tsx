import { ErrorState } from '@arrears/ui/error-state'
import { EmptyState } from '@arrears/ui/empty-state'
import { Button } from '@arrears/ui/button'
import { useQuery } from 'urql'
import { useAccount } from '../../account/account-context.ts'
import { usePermission, useViewer } from '../../shell/viewer-context.ts'
import { WidgetSkeleton } from '../grid/widget-skeleton.tsx'
import { parseScope, scopeKey, scopeWords } from './edited-scope.ts'
import { EditingSession } from './editing-session.tsx'
import styles from './editor.module.css'
import { LayoutEditor_QueryDocument } from './layout-editor.generated.ts'
import { ScopeChooser } from './scope-chooser.tsx'
import { startingLayout } from './starting-layout.ts'

interface LayoutEditorProps {
  /** `choose`, or a scope as in `edited-scope.ts`. */
  readonly scope: string
  readonly onScope: (scope: string | undefined) => void
  readonly onLeave: () => void
  /** The page may look different now. */
  readonly onPublished: () => void
}

/** Editing of the account page's layout on a real account (A8, A9). */
export default function LayoutEditor({ scope: wanted, onScope, onLeave, onPublished }: LayoutEditorProps) {
  const { id: accountId } = useAccount()
  const { user } = useViewer()
  const mayPublish = usePermission('layout:publish')
  const [{ data, error, fetching }, ask] = useQuery({
    query: LayoutEditor_QueryDocument,
    variables: { accountId },
    // A sitting begins with what is there now, and is not disturbed by what comes later.
    requestPolicy: 'network-only',
  })
  const retry = () => ask({ requestPolicy: 'network-only' })

  if (!data?.account) {
    if (wanted === 'choose' && !error) return null
    return (
      <div className={styles.page}>
        {error ? (
          <ErrorState message="The layouts could not be loaded." onRetry={retry} retrying={fetching} />
        ) : (
          <WidgetSkeleton lines={8} label="Loading the layout" />
        )}
      </div>
    )
  }
  const { account, accountProfiles, layouts } = data
  if (wanted === 'choose') {
    return (
      <ScopeChooser
        layouts={layouts}
        profiles={accountProfiles}
        profileId={account.profile.id}
        onChoose={(scope) => onScope(scopeKey(scope))}
        onClose={onLeave}
      />
    )
  }
  const scope = parseScope(wanted)
  if (!scope || (scope.kind !== 'personal' && !mayPublish)) {
    return (
      <EmptyState
        size="page"
        icon="lock"
        title={scope ? 'You may not edit this layout' : 'There is no such layout'}
        description={
          scope ? 'You can arrange the page for yourself.' : 'Choose whom to arrange the page for.'
        }
        action={<Button onClick={() => onScope('choose')}>Choose a layout</Button>}
      />
    )
  }
  return (
    <EditingSession
      key={wanted}
      accountId={accountId}
      scope={scope}
      words={scopeWords(scope, accountProfiles)}
      start={startingLayout(layouts, scope, {
        userId: user?.id,
        inForce: account.layout.content?.content,
      })}
      vocabulary={data}
      onScope={() => onScope('choose')}
      onLeave={onLeave}
      onPublished={onPublished}
    />
  )
}
