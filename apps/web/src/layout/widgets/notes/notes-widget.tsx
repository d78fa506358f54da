import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { useLocale } from '@arrears/ui/locale'
import { useState } from 'react'
import { formatMoment } from '../../../platform/time/format-date.ts'
import { useTimeZone } from '../../../platform/time/time-zone.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { ActionButton } from '../action-button/action-button.tsx'
import type { WidgetProps } from '../widget.ts'
import { NotesWidget_QueryDocument, type NotesWidget_QueryQuery } from './notes-widget.generated.ts'
import styles from './notes-widget.module.css'

type ShownNote = NonNullable<NotesWidget_QueryQuery['account']>['notes']['nodes'][number]

const step = 10
/** The most notes that the server gives at once; all of them stand in the diary. */
const most = 100

export default function NotesWidget({ accountId, title, settings }: WidgetProps) {
  const initial = typeof settings['count'] === 'number' ? settings['count'] : 5
  const [count, setCount] = useState(initial)
  const query = useWidgetQuery(NotesWidget_QueryDocument, { accountId, count })
  const total = query.data?.account?.notes.totalCount ?? 0
  return (
    <WidgetCard
      title={title}
      meta={total > 0 ? <Chip>{total}</Chip> : null}
      action={<ActionButton action="addNote" permission="note:create" icon="plus" label="Add note" />}
    >
      <WidgetContent query={query} what="the notes" lines={initial}>
        {({ notes }) =>
          notes.nodes.length === 0 ? (
            <EmptyState
              title="No notes yet"
              description="What you note is seen by everyone who works this account."
            />
          ) : (
            <>
              <ul className={styles.notes}>
                {notes.nodes.map((note) => (
                  <NoteRow key={note.id} note={note} />
                ))}
              </ul>
              {(notes.totalCount ?? 0) > notes.nodes.length && count < most ? (
                <div className={styles.more}>
                  <Button
                    size="sm"
                    busy={query.fetching}
                    onClick={() => setCount(Math.min(count + step, most))}
                  >
                    Show more
                  </Button>
                </div>
              ) : null}
            </>
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

function NoteRow({ note: { text, createdAt, createdBy } }: { note: ShownNote }) {
  const moment = formatMoment(createdAt, useTimeZone(), useLocale())
  return (
    <li className={styles.note}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <p className={styles.detail}>
        {createdBy?.name ?? 'Arrears'} · <time dateTime={createdAt}>{moment}</time>
      </p>
    </li>
  )
}
