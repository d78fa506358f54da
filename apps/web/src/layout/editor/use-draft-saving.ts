import type { Layout } from '@arrears/domain/layout/placement'
import { useRef, useState } from 'react'
import { useAction } from '../../actions/use-action.ts'
import { scopeInput, type EditedScope } from './edited-scope.ts'
import {
  LayoutEditor_PublishMutationDocument,
  LayoutEditor_SaveMutationDocument,
  type LayoutEditor_LayoutFragmentFragment,
} from './layout-editor.generated.ts'

type StoredLayout = LayoutEditor_LayoutFragmentFragment

export type SavingOutcome =
  | { readonly kind: 'done'; readonly layout: StoredLayout }
  | { readonly kind: 'stale'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

/** Saving and publishing of one layout; a version keeps two editors from overwriting each other unseen. */
export function useDraftSaving(scope: EditedScope, stored: StoredLayout | undefined) {
  const [known, setKnown] = useState({ id: stored?.id, version: stored?.version ?? 0 })
  const latest = useRef(known)
  const saveDraft = useAction(LayoutEditor_SaveMutationDocument)
  const publishDraft = useAction(LayoutEditor_PublishMutationDocument)

  const remember = ({ id, version }: { id: string | undefined; version: number }) => {
    latest.current = { id, version }
    setKnown(latest.current)
  }
  type Answer = Awaited<ReturnType<typeof saveDraft.run>> | Awaited<ReturnType<typeof publishDraft.run>>
  const read = (answer: Answer): SavingOutcome => {
    if (answer.kind === 'done') {
      const { layout } = answer.value
      remember(layout)
      return { kind: 'done', layout }
    }
    const faults = [answer.message, ...Object.values(answer.fields)].filter(Boolean)
    return { kind: answer.stale ? 'stale' : 'failed', message: faults.join(' ') }
  }

  return {
    layoutId: known.id,
    busy: saveDraft.busy || publishDraft.busy,
    /** Takes note of a version that somebody else made, so that what is saved next goes on top of it. */
    accept: remember,
    async save(content: Layout): Promise<SavingOutcome> {
      const { version } = latest.current
      return read(await saveDraft.run({ scope: scopeInput(scope), expectedVersion: version, content }))
    },
    /** Publishes the saved draft. */
    async publish(comment: string): Promise<SavingOutcome> {
      const { id, version } = latest.current
      if (id === undefined) return { kind: 'failed', message: 'Save the draft first.' }
      const said = comment.trim() === '' ? null : comment.trim()
      return read(await publishDraft.run({ layoutId: id, expectedVersion: version, comment: said }))
    },
  }
}
