import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { useState, type FormEvent } from 'react'
import type { ActionDialogProps } from '../action-dialog.ts'
import { useAction } from '../use-action.ts'
import { AddNoteDialog_MutationDocument } from './dialog.generated.ts'

export default function AddNoteDialog({ accountId, onClose }: ActionDialogProps) {
  const { run, busy } = useAction(AddNoteDialog_MutationDocument)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<{ message: string; fields: Readonly<Record<string, string>> }>()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await run({ accountId, text })
    if (outcome.kind === 'failed') return setFault(outcome)
    toast.show({ message: 'Note added', tone: 'ok' })
    onClose()
  }

  return (
    <Dialog
      title="Add note"
      onClose={onClose}
      busy={busy}
      onSubmit={(event) => void submit(event)}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" tone="primary" busy={busy}>
            Add note
          </Button>
        </>
      }
    >
      {fault?.message ? <Banner tone="danger">{fault.message}</Banner> : null}
      <Field label="Note" required error={fault?.fields['text']}>
        <TextArea value={text} onChange={(event) => setText(event.target.value)} data-autofocus />
      </Field>
    </Dialog>
  )
}
