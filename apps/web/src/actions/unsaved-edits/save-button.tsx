import { lazy, Suspense } from 'react'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'

const SavePress = lazy(() => import('./save-press.tsx'))

/** Appears with the first edit; what it needs is fetched then, and not with the page. */
export function SaveButton({ size = 'md' }: { size?: 'sm' | 'md' }) {
  const { count } = useUnsavedEdits()
  return count === 0 ? null : (
    <Suspense fallback={null}>
      <SavePress size={size} />
    </Suspense>
  )
}
