import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { KeysAhead } from '../platform/deferred/keys-ahead.tsx'
import styles from './action-form.module.css'
import { firstBadControl, firstControl } from './form-focus.ts'
import type { ActionFormState } from './use-action-form.ts'

export interface ActionFormProps {
  readonly form: ActionFormState<object>
  readonly title: string
  /** One sentence on what it does. */
  readonly description?: ReactNode
  /** What the button does, for example: Record €120.00. */
  readonly submitLabel: string
  readonly tone?: 'primary' | 'danger'
  readonly size?: 'sm' | 'md' | 'lg'
  readonly onClose: () => void
  /** At the left of the buttons, for example the balance after. */
  readonly footerStart?: ReactNode
  /** What the form needs to know is still on its way. */
  readonly loading?: boolean
  /** It could not be loaded; the form cannot be filled in. */
  readonly failure?: ReactNode
  /** Something has to be decided first. */
  readonly blockedReason?: string
  readonly children: ReactNode
}

/**
 * The frame of every action's dialog: title, fields, what stands against them, buttons. Focus starts at the first field and goes
 * to the first bad one. Leaving with something typed asks first.
 */
export function ActionForm({
  form,
  title,
  description,
  submitLabel,
  tone = 'primary',
  size = 'md',
  onClose,
  footerStart,
  loading = false,
  failure,
  blockedReason,
  children,
}: ActionFormProps) {
  const body = useRef<HTMLDivElement>(null)
  const [leaving, setLeaving] = useState(false)
  const { busy, attempt, message } = form

  useEffect(() => {
    if (!loading && body.current) firstControl(body.current)?.focus()
  }, [loading])
  useEffect(() => {
    if (attempt > 0 && body.current) firstBadControl(body.current)?.focus()
  }, [attempt])

  const leave = () => {
    if (form.dirty() && !leaving) setLeaving(true)
    else onClose()
  }
  const unusable = loading || Boolean(failure)
  const frame = (
    <Dialog
      title={title}
      description={description}
      size={size}
      busy={busy}
      onClose={leave}
      onSubmit={form.submit}
      footerStart={
        leaving ? (
          <span role="alert" className={styles.question}>
            Discard what you typed?
          </span>
        ) : (
          footerStart
        )
      }
      footer={
        leaving ? (
          <>
            <Button onClick={() => setLeaving(false)}>Keep editing</Button>
            <Button tone="danger" onClick={onClose}>
              Discard
            </Button>
          </>
        ) : (
          <>
            <Button onClick={leave} disabled={busy}>
              {failure ? 'Close' : 'Cancel'}
            </Button>
            {failure ? null : (
              <Button
                type="submit"
                tone={tone}
                busy={busy}
                disabled={unusable}
                disabledReason={blockedReason}
              >
                {submitLabel}
              </Button>
            )}
          </>
        )
      }
    >
      <div ref={body} className={styles.fields}>
        {message ? (
          <Banner tone="danger" role="alert">
            {message}
          </Banner>
        ) : null}
        {failure}
        {loading ? <SkeletonLines label="Loading what the form needs" /> : null}
        {unusable ? null : children}
      </div>
    </Dialog>
  )
  return (
    <>
      {frame}
      {/* After the dialog, which has taken the focus by then. */}
      {loading ? <KeysAhead onEscape={leave} /> : null}
    </>
  )
}
