import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { tellOtherTabs } from '../platform/session/other-tabs.ts'
import { signIn } from '../platform/session/session.ts'
import { ownAddress } from './own-address.ts'
import { PasswordField } from './password-field.tsx'
import { SessionFrame } from './session-frame.tsx'
import styles from './session-frame.module.css'

/** `next` is where the visitor wanted to go; only addresses of our own are followed. */
export function SignInPage({ next }: { next?: string }) {
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [forgotten, setForgotten] = useState(false)
  const email = useRef<HTMLInputElement>(null)
  useEffect(() => email.current?.focus(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setFault(undefined)
    const answer = await signIn(String(form.get('email')).trim(), String(form.get('password')))
    if (answer.ok) {
      tellOtherTabs('/accounts', { userId: answer.data.user.id })
      // A full load: nothing that the last person saw stays in memory.
      return location.assign(ownAddress(next) ?? '/accounts')
    }
    setBusy(false)
    setFault(
      answer.status === 401
        ? 'E-mail and password do not fit together. Check both and try again.'
        : answer.message,
    )
  }

  return (
    <SessionFrame title="Sign in to Arrears">
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {fault ? (
          <Banner tone="danger" role="alert">
            {fault}
          </Banner>
        ) : null}
        <Field label="E-mail" required>
          <TextInput ref={email} name="email" type="email" autoComplete="username" required />
        </Field>
        <PasswordField name="password" />
        <Button type="submit" tone="primary" busy={busy}>
          Sign in
        </Button>
      </form>
      <div className={styles.hint}>
        <Button size="sm" tone="ghost" aria-expanded={forgotten} onClick={() => setForgotten(!forgotten)}>
          Forgotten your password?
        </Button>
        <p role="status">
          {forgotten ? 'Ask an admin of your organisation: they can give you a new way in.' : ''}
        </p>
      </div>
    </SessionFrame>
  )
}
