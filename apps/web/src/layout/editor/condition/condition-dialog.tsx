import { setCondition } from '@arrears/domain/layout/arrange'
import { validateCondition } from '@arrears/domain/layout/condition'
import { describeCondition } from '@arrears/domain/layout/describe-condition'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { useState, type FormEvent } from 'react'
import { conditionNames } from '../condition-names.ts'
import type { WidgetDialogProps } from '../dialogs/widget-dialog-props.ts'
import { useEditor } from '../editor-context.ts'
import { draftOf, writtenCondition } from './condition-draft.ts'
import styles from './condition.module.css'
import { fieldOf } from './fact-options.ts'
import { ConditionEditor } from './group-editor.tsx'

/** When a widget is shown: a rule over the account, said in plain words while it is written. */
export function ConditionDialog({ placed: { widget }, onClose }: WidgetDialogProps) {
  const { dispatch, vocabulary } = useEditor()
  const [draft, setDraft] = useState(() => draftOf(widget.condition))
  const [tried, setTried] = useState(false)
  const label = widgetLabel(widget)
  const read = validateCondition(writtenCondition(draft, (fact) => fieldOf(fact, vocabulary)?.type))
  const fault = read.ok ? undefined : read.error[0]?.message

  const apply = (condition: Parameters<typeof setCondition>[2], said: string) => {
    dispatch({ type: 'edit', edit: (now) => setCondition(now, widget.id, condition), said })
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok) return
    const words = describeCondition(read.value, conditionNames(vocabulary))
    apply(read.value, `${label} is now shown when ${words}.`)
  }
  return (
    <Dialog
      title={`When is ${label} shown?`}
      size="lg"
      onClose={onClose}
      onSubmit={submit}
      footerStart={
        widget.condition ? (
          <Button onClick={() => apply(null, `${label} is now always shown.`)}>Always show it</Button>
        ) : null
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary">
            Set condition
          </Button>
        </>
      }
    >
      <ConditionEditor draft={draft} onChange={setDraft} />
      <p className={styles.preview} role={tried && fault ? 'alert' : 'status'}>
        {read.ok ? (
          <>
            Shown when <b>{describeCondition(read.value, conditionNames(vocabulary))}</b>.
          </>
        ) : (
          (fault ?? 'The condition is not complete.')
        )}
      </p>
    </Dialog>
  )
}
