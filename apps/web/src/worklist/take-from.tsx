import { IconButton } from '@arrears/ui/icon-button'
import { Select } from '@arrears/ui/select'
import { useState, type ComponentType } from 'react'
import { useQuery } from 'urql'
import { DeferredOpening } from '../platform/deferred/deferred-opening.tsx'
import { NextAccountButton } from './next-account-button.tsx'
import { TakeFrom_QueryDocument, type TakeFrom_QueryQuery } from './take-from.generated.ts'
import styles from './take-from.module.css'

export type SavedWorklist = TakeFrom_QueryQuery['worklists'][number]

export interface WorklistEditorProps {
  /** The one to change; absent: a new one. */
  readonly worklist: SavedWorklist | undefined
  /** With its id, or without one when it was removed. */
  readonly onSaved: (id: string | undefined) => void
  readonly onClose: () => void
}

export interface TakeFromProps {
  readonly queueId?: string | undefined
  /** The form of a worklist; forms stand above the areas that open them, so the route brings it. */
  readonly Editor: ComponentType<WorklistEditorProps>
}

/** Chooses the worklist to work, and takes its next account; a queue that is filtered by is worked alone. */
export function TakeFrom({ queueId, Editor }: TakeFromProps) {
  const [{ data }, ask] = useQuery({ query: TakeFrom_QueryDocument })
  const [worklistId, setWorklistId] = useState('')
  const [editing, setEditing] = useState<'new' | 'chosen'>()
  const worklists = data?.worklists ?? []
  const chosen = worklists.find(({ id }) => id === worklistId)
  const source = {
    ...(chosen ? { worklistId: chosen.id } : {}),
    ...(queueId ? { queueId } : {}),
  }
  return (
    <span className={styles.from}>
      <Select
        className={styles.choice}
        aria-label="Worklist"
        options={[
          { value: '', label: queueId ? 'This queue, by priority' : 'All accounts, by priority' },
          ...worklists.map(({ id, name, shared }) => ({
            value: id,
            label: shared ? name : `${name} (mine)`,
          })),
        ]}
        value={chosen?.id ?? ''}
        onChange={(event) => setWorklistId(event.target.value)}
      />
      {chosen?.mayEdit ? (
        <IconButton
          icon="pencil"
          label={`Edit worklist ${chosen.name}`}
          onClick={() => setEditing('chosen')}
        />
      ) : null}
      <IconButton icon="plus" label="New worklist" onClick={() => setEditing('new')} />
      <NextAccountButton tone="primary" source={source} />
      {editing ? (
        <DeferredOpening onClose={() => setEditing(undefined)}>
          <Editor
            worklist={editing === 'chosen' ? chosen : undefined}
            onSaved={(id) => {
              ask({ requestPolicy: 'network-only' })
              setWorklistId(id ?? '')
            }}
            onClose={() => setEditing(undefined)}
          />
        </DeferredOpening>
      ) : null}
    </span>
  )
}
