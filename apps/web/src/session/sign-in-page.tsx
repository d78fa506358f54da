import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { useRouter } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { signIn } from '../platform/session/session.ts'
import styles from './sign-in-page.module.css'

/** `next` is where the visitor wanted to go; only addresses of our own are followed. */
export function SignInPage({ next }: { next?: string }) {
  const router = useRouter()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await signIn(String(form.get('email')), String(form.get('password')))
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    // A full load: nothing that the last person saw stays in memory.
    location.assign(
      next?.startsWith('/') && !next.startsWith('//') ? next : router.buildLocation({ to: '/accounts' }).href,
    )
  }

  return (
    <main className={styles.page}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.brand}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          <h1>Sign in to Arrears</h1>
        </div>
        {fault ? <Banner tone="danger">{fault}</Banner> : null}
        <Field label="E-mail" required>
          <TextInput name="email" type="email" autoComplete="username" required />
        </Field>
        <Field label="Password" required>
          <TextInput name="password" type="password" autoComplete="current-password" required />
        </Field>
        <Button type="submit" tone="primary" busy={busy}>
          Sign in
        </Button>
      </form>
    </main>
  )
}
