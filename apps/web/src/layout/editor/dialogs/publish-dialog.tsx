import type { Layout } from '@arrears/domain/layout/placement'
import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type FormEvent } from 'react'
import { ChangeList } from './change-list.tsx'
import styles from './dialogs.module.css'

interface PublishDialogProps {
  readonly words: string
  /** What is published now; null when nothing is. */
  readonly before: Layout | null
  readonly after: Layout
  readonly busy: boolean
  /** Answers why it did not work, or nothing. */
  readonly onPublish: (comment: string) => Promise<string | undefined | void>
  readonly onClose: () => void
}

/** The last look before others see it: what changes, for whom, and a word on why. */
export function PublishDialog({ words, before, after, busy, onPublish, onClose }: PublishDialogProps) {
  const [comment, setComment] = useState('')
  const [fault, setFault] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setFault(undefined)
    setFault((await onPublish(comment)) ?? undefined)
  }
  return (
    <Dialog
      title="Publish this layout?"
      description={`It takes effect at once for ${words}, unless something more specific is published.`}
      busy={busy}
      onClose={onClose}
      onSubmit={(event) => void submit(event)}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" tone="primary" busy={busy}>
            Publish
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {fault ? <Banner tone="danger">{fault}</Banner> : null}
        <section>
          <h3 className={styles.heading}>What changes</h3>
          {before ? (
            <ChangeList before={before} after={after} same="Nothing: it is the same as the published one." />
          ) : (
            <p className={styles.none}>This is the first version of this layout.</p>
          )}
        </section>
        <Field label="Comment" help="Stands in the list of versions.">
          <TextInput
            value={comment}
            maxLength={200}
            data-autofocus
            onChange={(event) => setComment(event.target.value)}
          />
        </Field>
      </div>
    </Dialog>
  )
}
