import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useState, type FormEvent } from 'react'
import { changePassword } from '../platform/session/session.ts'
import styles from './change-password-form.module.css'

const shortest = 10

/** Ends every other session: whoever knew the old password is out. */
export function ChangePasswordForm() {
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const given = new FormData(form)
    setBusy(true)
    setFault(undefined)
    const answer = await changePassword(String(given.get('current')), String(given.get('new')))
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    form.reset()
    toast.show({ message: 'Password changed. Your other sessions have ended.', tone: 'ok' })
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {fault ? (
        <Banner tone="danger" role="alert">
          {fault}
        </Banner>
      ) : null}
      <Field label="Current password" required>
        <TextInput name="current" type="password" autoComplete="current-password" maxLength={128} required />
      </Field>
      <Field label="New password" required help={`At least ${shortest} characters. Your other sessions end.`}>
        <TextInput
          name="new"
          type="password"
          autoComplete="new-password"
          minLength={shortest}
          maxLength={128}
          required
        />
      </Field>
      <div>
        <Button type="submit" busy={busy}>
          Change password
        </Button>
      </div>
    </form>
  )
}
