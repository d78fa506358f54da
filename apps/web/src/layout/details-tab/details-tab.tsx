import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { useQuery } from 'urql'
import { useAccount } from '../../account/account-context.ts'
import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../../platform/deferred/deferred-place.tsx'
import { usePermission } from '../../shell/viewer-context.ts'
import { LayoutGrid } from '../grid/layout-grid.tsx'
import { WidgetSkeleton } from '../grid/widget-skeleton.tsx'
import { DetailsTab_QueryDocument } from './details-tab.generated.ts'
import styles from './details-tab.module.css'

/** Brings drag and drop and the rules of layouts: loaded only to edit. */
const LayoutEditor = deferComponent(() => import('../editor/layout-editor.tsx'))

interface DetailsTabProps {
  /** For whom the layout is edited, `choose` to ask, or undefined while it is only looked at. */
  readonly editing: string | undefined
  readonly onEdit: (scope: string | undefined) => void
}

/** The account's details: the widgets that the layout in force puts there (A6–A9). */
export function DetailsTab({ editing, onEdit }: DetailsTabProps) {
  const { id, reference } = useAccount()
  const mayEdit = [usePermission('layout:edit-personal'), usePermission('layout:publish')].some(Boolean)
  const [{ data, error, fetching }, ask] = useQuery({
    query: DetailsTab_QueryDocument,
    variables: { reference },
  })
  const retry = () => ask({ requestPolicy: 'network-only' })
  const account = data?.account

  const asks = editing === 'choose'
  const editor =
    editing !== undefined && mayEdit ? (
      <DeferredPlace
        key={asks ? 'question' : 'editor'}
        waiting={asks ? null : <Waiting />}
        renderFailed={(again) => (
          <div className={styles.page}>
            <ErrorState
              message="The layout editor could not be loaded. Check your connection."
              onRetry={again}
            />
          </div>
        )}
      >
        <LayoutEditor
          scope={editing}
          onScope={onEdit}
          onLeave={() => onEdit(undefined)}
          onPublished={retry}
        />
      </DeferredPlace>
    ) : null
  // The page stays behind the question for whom it is to be arranged.
  if (editor && !asks) return editor
  if (!account) {
    return error ? (
      <div className={styles.page}>
        <ErrorState message="The page's layout could not be loaded." onRetry={retry} retrying={fetching} />
      </div>
    ) : (
      <Waiting />
    )
  }
  const { layout } = account
  return (
    <div className={styles.page}>
      {layout.widgets.length === 0 ? (
        <EmptyState
          size="page"
          icon="columns"
          title="This page has no widgets"
          description="The layout shows none of its widgets to you on this account."
        />
      ) : (
        <LayoutGrid accountId={id} widgets={layout.widgets} />
      )}
      <footer className={styles.layout}>
        <span>{layoutInWords(layout.label)}</span>
        {mayEdit ? (
          <Button size="sm" tone="ghost" icon="columns" onClick={() => onEdit('choose')}>
            Edit layout
          </Button>
        ) : null}
      </footer>
      {editor}
    </div>
  )
}

/** The label may say by itself that it is a layout: “Organisation’s layout”. */
function layoutInWords(label: string): string {
  return /layout/i.test(label) ? label : `Layout: ${label}`
}

function Waiting() {
  return (
    <div className={styles.page}>
      <WidgetSkeleton lines={8} label="Loading the account's details" />
    </div>
  )
}
