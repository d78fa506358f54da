import { Card } from '@arrears/ui/card'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import type { WidgetProps } from '../widget.ts'
import { NotesWidget_QueryDocument } from './notes-widget.generated.ts'

export default function NotesWidget({ accountId, title = 'Notes' }: WidgetProps) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: NotesWidget_QueryDocument,
    variables: { accountId },
  })
  const notes = data?.account?.notes
  return (
    <Card title={title}>
      {error && !notes ? (
        <ErrorState
          message="The notes could not be loaded."
          onRetry={() => retry({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!notes && fetching ? <SkeletonLines /> : null}
      {notes?.nodes.length === 0 ? <EmptyState title="No notes yet" /> : null}
      <ul>
        {notes?.nodes.map((note) => (
          <li key={note.id}>{note.text}</li>
        ))}
      </ul>
    </Card>
  )
}
