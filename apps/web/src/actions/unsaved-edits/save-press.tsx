import { Button } from '@arrears/ui/button'
import { lazy, Suspense, useState } from 'react'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'
import { useSave } from './use-save.ts'

const ConflictDialog = lazy(() => import('./conflict-dialog.tsx'))

/** Writes all edits at once; fields that somebody else changed too are asked about first. */
export default function SavePress({ size }: { size: 'sm' | 'md' }) {
  const { count, conflicts, messages, saving } = useUnsavedEdits()
  const save = useSave()
  const [asking, setAsking] = useState(false)

  const press = async () => {
    if (conflicts.length > 0 || (await save(count)) === 'conflict') setAsking(true)
  }
  return (
    <>
      <Button
        tone="primary"
        size={size}
        icon="save"
        busy={saving}
        count={count}
        title={messages.join(' ') || undefined}
        aria-label={count === 1 ? 'Save 1 edit' : `Save ${count} edits`}
        onClick={() => void press()}
      >
        Save
      </Button>
      {asking ? (
        <Suspense fallback={null}>
          <ConflictDialog
            onClose={() => setAsking(false)}
            onDecided={() => {
              setAsking(false)
              void press()
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
