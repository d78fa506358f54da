import { canRedo, canUndo, type LayoutHistory } from '@arrears/domain/layout/history'
import { Button } from '@arrears/ui/button'
import { Icon } from '@arrears/ui/icon'
import styles from './editor-bar.module.css'

interface EditorBarProps {
  readonly words: string
  readonly history: LayoutHistory
  readonly dirty: boolean
  readonly busy: boolean
  readonly previewing: boolean
  readonly onScope: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onAdd: () => void
  readonly onPreview: () => void
  readonly onCancel: () => void
  readonly onSave: () => void
  readonly onPublish: () => void
}

/** Says for whom the page is arranged, and holds everything that concerns the layout as a whole. */
export function EditorBar(props: EditorBarProps) {
  const { words, history, dirty, busy, previewing } = props
  return (
    <section className={styles.bar} aria-label="Layout editor">
      <p className={styles.words}>
        <Icon name="columns" size={16} />
        <span>
          Editing the layout for <b>{words}</b>
        </span>
        <Button size="sm" tone="ghost" onClick={props.onScope}>
          Change
        </Button>
        {dirty ? <span className={styles.state}>not saved</span> : null}
      </p>
      <div className={styles.tools}>
        <Button
          size="sm"
          tone="ghost"
          icon="undo"
          title="Undo (Ctrl+Z)"
          disabled={previewing || !canUndo(history)}
          onClick={props.onUndo}
        >
          Undo
        </Button>
        <Button
          size="sm"
          tone="ghost"
          icon="redo"
          title="Redo (Ctrl+Shift+Z)"
          disabled={previewing || !canRedo(history)}
          onClick={props.onRedo}
        >
          Redo
        </Button>
        <Button size="sm" icon="plus" disabled={previewing} onClick={props.onAdd}>
          Add widget
        </Button>
        <Button size="sm" icon="eye" aria-pressed={previewing} onClick={props.onPreview}>
          {previewing ? 'Back to editing' : 'Preview'}
        </Button>
        <Button size="sm" onClick={props.onCancel}>
          Cancel
        </Button>
        <Button size="sm" busy={busy} onClick={props.onSave}>
          Save draft
        </Button>
        <Button size="sm" tone="primary" onClick={props.onPublish}>
          Publish
        </Button>
      </div>
    </section>
  )
}
