import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { Link } from '@arrears/ui/link'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type FormEvent } from 'react'
import { joinAsNewUser } from './accept-invitation.ts'
import { PasswordField } from './password-field.tsx'
import styles from './session-frame.module.css'

export function JoinAsNewUser({ invitationId, email }: { invitationId: string; email?: string }) {
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const back = `/invitation/${encodeURIComponent(invitationId)}`

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name))
    setBusy(true)
    setFault(undefined)
    const answer = await joinAsNewUser({
      invitationId,
      name: text('name').trim(),
      email: text('email').trim(),
      password: text('password'),
    })
    if (answer.ok) return location.assign('/accounts')
    setBusy(false)
    setFault(answer.message)
  }

  return (
    <>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {fault ? (
          <Banner tone="danger" role="alert">
            {fault}
          </Banner>
        ) : null}
        <Field label="Your name" required>
          <TextInput name="name" autoComplete="name" maxLength={100} pattern=".*\S.*" required />
        </Field>
        <Field label="E-mail" required help="The address that was invited.">
          <TextInput name="email" type="email" autoComplete="username" defaultValue={email} required />
        </Field>
        <PasswordField name="password" fresh />
        <Button type="submit" tone="primary" busy={busy}>
          Join
        </Button>
      </form>
      <p className={styles.hint}>
        You have a user already?{' '}
        <Link href={`/sign-in?next=${encodeURIComponent(back)}`}>Sign in to join</Link>
      </p>
    </>
  )
}
