import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { beginAnew } from '../shell/begin-anew.ts'
import type { Viewer } from '../shell/viewer-context.ts'
import { PasswordField } from './password-field.tsx'
import styles from './session-frame.module.css'
import { useSessionReturn } from './use-session-return.ts'

interface SignInAgainProps {
  /** Who was signed in, and what for. */
  readonly viewer: Viewer
  /** How often the server has said by now that nobody is signed in. */
  readonly timesAsked: number
  readonly onSignedIn: () => void
}

/** Stands above everything when the session ends while somebody works: what is beneath, and what was typed there, stays. */
export default function SignInAgain({ viewer, timesAsked, onSignedIn }: SignInAgainProps) {
  const signInAgain = useSessionReturn(viewer, onSignedIn)
  const fields = useRef<HTMLDivElement>(null)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [fault, setFault] = useState<string>()
  const toPassword = () => fields.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()

  useEffect(() => {
    const dialog = fields.current?.closest('dialog')
    if (!dialog || dialog.contains(document.activeElement)) return
    // Something that was on its way has opened above it.
    dialog.close()
    dialog.showModal()
    toPassword()
  }, [timesAsked])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    toPassword()
    const password = String(new FormData(event.currentTarget).get('password'))
    setMissing(!password)
    setFault(undefined)
    if (!password) return
    setBusy(true)
    const answer = await signInAgain(password)
    setBusy(false)
    if (!answer.ok) setFault(answer.status === 401 ? 'This is not your password. Try again.' : answer.message)
  }

  return createPortal(
    // What floats over the page makes all else unusable but what is marked so.
    <div data-react-aria-top-layer="true">
      <Dialog
        title="Sign in again"
        description="Your session has ended. What you typed is still here."
        size="sm"
        busy={busy}
        onSubmit={(event) => void submit(event)}
        footer={
          <>
            <Button
              disabled={busy}
              onClick={() =>
                beginAnew(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`)
              }
            >
              Sign in as somebody else
            </Button>
            <Button type="submit" tone="primary" busy={busy}>
              Sign in
            </Button>
          </>
        }
      >
        <div ref={fields} className={styles.form}>
          {fault ? (
            <Banner tone="danger" role="alert">
              {fault}
            </Banner>
          ) : null}
          <Field label="E-mail">
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              readOnly
              value={viewer.user?.email ?? ''}
            />
          </Field>
          <PasswordField name="password" first error={missing ? 'Type your password.' : undefined} />
          <p className={styles.hint}>Somebody else begins anew, and what you typed is lost.</p>
        </div>
      </Dialog>
    </div>,
    document.body,
  )
}
