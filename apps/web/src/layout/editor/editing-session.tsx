import { moveToTab, moveWidget, removeWidget as removed } from '@arrears/domain/layout/arrange'
import { isSameContent } from '@arrears/domain/layout/canonical'
import type { Layout } from '@arrears/domain/layout/placement'
import { Banner } from '@arrears/ui/banner'
import { toast } from '@arrears/ui/toast'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { AddWidgetPanel } from './add/add-widget-panel.tsx'
import { LeaveDialog } from './dialogs/leave-dialog.tsx'
import { PublishDialog } from './dialogs/publish-dialog.tsx'
import { WidgetDialogs, type OpenWidgetDialog } from './dialogs/widget-dialogs.tsx'
import { ConflictDialog } from './dialogs/conflict-dialog.tsx'
import { DragSurface, type Moved } from './drag/drag-surface.tsx'
import { EditableGrid } from './editable-grid.tsx'
import type { EditedScope } from './edited-scope.ts'
import { EditorBar } from './editor-bar.tsx'
import { EditorContext, type EditorTools, type EditorVocabulary } from './editor-context.ts'
import { useUndoKeys } from './editor-keys.ts'
import styles from './editor.module.css'
import { keepFocusNear } from './keep-focus-near.ts'
import { liftedWidget } from './lifted-widget.tsx'
import { LayoutPreview } from './layout-preview.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { parsePlaceKey } from './place-key.ts'
import type { StartingLayout } from './starting-layout.ts'
import { useDraftSaving } from './use-draft-saving.ts'
import { useLayoutEditing } from './use-layout-editing.ts'
import { useUndoOffer } from './use-undo-offer.ts'

interface EditingSessionProps {
  readonly accountId: string
  readonly scope: EditedScope
  /** Whom the layout is for, after “for”. */
  readonly words: string
  readonly start: StartingLayout
  readonly vocabulary: EditorVocabulary
  readonly onScope: () => void
  readonly onLeave: () => void
  readonly onPublished: () => void
}

type Open = 'add' | 'preview' | 'publish' | 'leave' | 'scope' | undefined

/** One sitting at one layout. What the server says later does not disturb it; saving finds out. */
export function EditingSession({
  accountId,
  scope,
  words,
  start: given,
  vocabulary: offered,
  onScope,
  onLeave,
  onPublished,
}: EditingSessionProps) {
  const [start] = useState(given)
  const [vocabulary] = useState(offered)
  const [state, dispatch] = useLayoutEditing(start.content)
  const [saved, setSaved] = useState<Layout>(start.content)
  const [open, setOpen] = useState<Open>()
  const [dialog, setDialog] = useState<OpenWidgetDialog>()
  const [conflict, setConflict] = useState<string>()
  const saving = useDraftSaving(scope, start.stored)
  const leaving = useRef(false)
  const layout = state.history.present
  const dirty = !isSameContent(layout, saved)
  const offerUndo = useUndoOffer(layout, dispatch)
  useUndoKeys(dispatch)

  useEffect(() => {
    if (state.refused) toast.show({ message: state.message, tone: 'danger' })
  }, [state])

  const tools = useMemo<EditorTools>(
    () => ({
      accountId,
      vocabulary,
      dispatch,
      openDialog: (kind, widgetId) => setDialog({ kind, widgetId }),
      removeWidget(id, label) {
        keepFocusNear(id)
        offerUndo(`${label} removed`)
        dispatch({ type: 'edit', edit: (now) => removed(now, id), said: `${label} removed.` })
      },
    }),
    [accountId, vocabulary, dispatch, offerUndo],
  )
  const move = useCallback(
    ({ id, place, index }: Moved) =>
      dispatch({
        type: 'edit',
        said: '',
        edit(now) {
          const to = parsePlaceKey(place)
          return to === 'page' && now.widgets.some((widget) => widget.id === id)
            ? moveWidget(now, id, index)
            : moveToTab(now, id, to, index)
        },
      }),
    [dispatch],
  )

  const save = async (content = layout): Promise<boolean> => {
    const outcome = await saving.save(content)
    if (outcome.kind === 'done') {
      setSaved(content)
      return true
    }
    if (outcome.kind === 'stale') setConflict(outcome.message)
    else toast.show({ message: outcome.message, tone: 'danger' })
    return false
  }
  const leave = (where: () => void) => {
    leaving.current = true
    where()
  }
  const wantsToLeave = (how: 'leave' | 'scope') =>
    dirty ? setOpen(how) : leave(how === 'leave' ? onLeave : onScope)

  return (
    <EditorContext value={tools}>
      <LeaveGuard when={() => dirty && !leaving.current} />
      <EditorBar
        words={words}
        history={state.history}
        dirty={dirty}
        busy={saving.busy}
        previewing={open === 'preview'}
        onScope={() => wantsToLeave('scope')}
        onUndo={() => dispatch({ type: 'undo' })}
        onRedo={() => dispatch({ type: 'redo' })}
        onAdd={() => setOpen('add')}
        onPreview={() => setOpen(open === 'preview' ? undefined : 'preview')}
        onCancel={() => wantsToLeave('leave')}
        onSave={() =>
          void save().then((done) => {
            if (done) toast.show({ message: 'Draft saved; nobody sees it until it is published', tone: 'ok' })
          })
        }
        onPublish={() => setOpen('publish')}
      />
      <p className="visually-hidden" role="status">
        {state.message}
        {/* A message that is the same twice is said twice. */}
        {state.step % 2 === 0 ? '' : '\u00a0'}
      </p>
      <div className={styles.page}>
        {start.stored?.draft?.warnings.map((warning) => (
          <Banner key={warning} tone="warn">
            {warning}
          </Banner>
        ))}
        {open === 'preview' ? (
          <LayoutPreview accountId={accountId} content={layout} />
        ) : (
          <>
            {open === 'add' ? <AddWidgetPanel layout={layout} onClose={() => setOpen(undefined)} /> : null}
            <DragSurface onMove={move} carried={liftedWidget}>
              {layout.widgets.length === 0 ? (
                <p className={styles.empty}>The page is empty. Add a widget to begin.</p>
              ) : (
                <EditableGrid widgets={layout.widgets} place="page" placeLabel="the page" />
              )}
            </DragSurface>
          </>
        )}
      </div>
      {dialog ? (
        <WidgetDialogs
          open={dialog}
          layout={layout}
          onClose={() => {
            keepFocusNear(dialog.widgetId)
            setDialog(undefined)
          }}
        />
      ) : null}
      {open === 'leave' || open === 'scope' ? (
        <LeaveDialog
          onStay={() => setOpen(undefined)}
          onLeave={() => leave(open === 'leave' ? onLeave : onScope)}
        />
      ) : null}
      {open === 'publish' ? (
        <PublishDialog
          words={words}
          before={start.published}
          after={layout}
          busy={saving.busy}
          onClose={() => setOpen(undefined)}
          onPublish={async (comment) => {
            const isStored = saving.layoutId !== undefined && start.stored?.draft && !dirty
            if (!isStored && !(await save())) return setOpen(undefined)
            const outcome = await saving.publish(comment)
            if (outcome.kind === 'stale') setConflict(outcome.message)
            if (outcome.kind === 'failed') return outcome.message
            setOpen(undefined)
            if (outcome.kind !== 'done') return undefined
            toast.show({ message: `Published for ${words}`, tone: 'ok' })
            onPublished()
            leave(onLeave)
            return undefined
          }}
        />
      ) : null}
      {conflict === undefined ? null : (
        <ConflictDialog
          accountId={accountId}
          scope={scope}
          message={conflict}
          base={start.content}
          mine={layout}
          onTheirs={(theirs) => {
            saving.accept(theirs.stored)
            setSaved(theirs.content)
            dispatch({ type: 'replace', layout: theirs.content, said: 'You see their layout now.' })
            setConflict(undefined)
          }}
          onMine={async (theirs) => {
            saving.accept(theirs.stored)
            setConflict(undefined)
            if (await save()) toast.show({ message: 'Your draft was saved on top of theirs', tone: 'ok' })
          }}
          onClose={() => setConflict(undefined)}
        />
      )}
    </EditorContext>
  )
}
