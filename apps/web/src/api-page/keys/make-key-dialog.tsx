import { permissions, type Permission } from '@arrears/domain/permissions/permissions'
import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type FormEvent } from 'react'
import { formatDayOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { makeApiKey } from './api-key-requests.ts'
import styles from './api-keys.module.css'
import { MadeKeyDialog } from './made-key-dialog.tsx'
import { ScopeChoice } from './scope-choice.tsx'

export interface MakeKeyDialogProps {
  readonly onMade: () => void
  readonly onClose: () => void
}

const lifetimes = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: '1 year' },
  { value: '', label: 'Until it is revoked' },
]

export function MakeKeyDialog({ onMade, onClose }: MakeKeyDialogProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<ReadonlySet<Permission>>(new Set(['account:read']))
  const [days, setDays] = useState('90')
  const [faults, setFaults] = useState<{ name?: string; scopes?: string; form?: string }>({})
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState<string>()

  const lastDay = (text: string) =>
    formatDayOf(new Date(Date.now() + Number(text) * 86_400_000).toISOString(), timeZone, locale)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const wrong = {
      ...(name.trim() === '' ? { name: 'Say what the key is for.' } : {}),
      ...(scopes.size === 0 ? { scopes: 'Choose at least one scope.' } : {}),
    }
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return
    setBusy(true)
    const answer = await makeApiKey({
      name: name.trim(),
      scopes: permissions.filter((scope) => scopes.has(scope)),
      expiresInDays: days === '' ? null : Number(days),
    })
    setBusy(false)
    if (!answer.ok) return setFaults({ form: answer.issues?.[0]?.message ?? answer.message })
    setKey(answer.data.key)
    onMade()
  }
  if (key) return <MadeKeyDialog apiKey={key} onClose={onClose} />
  return (
    <Dialog
      title="Make a key"
      description="For a program that uses the API in the name of your organisation."
      size="lg"
      busy={busy}
      onClose={onClose}
      onSubmit={(event) => void submit(event)}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" tone="primary" busy={busy}>
            Make key
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {faults.form ? (
          <Banner tone="danger" role="alert">
            {faults.form}
          </Banner>
        ) : null}
        <Field
          label="Name"
          required
          error={faults.name}
          help="What the key is for, for example: Billing system."
        >
          <TextInput
            data-autofocus
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label="Works for" help={days === '' ? 'Remember to revoke it.' : `Until ${lastDay(days)}.`}>
          <Select options={lifetimes} value={days} onChange={(event) => setDays(event.target.value)} />
        </Field>
        <ScopeChoice scopes={scopes} error={faults.scopes} onChange={setScopes} />
      </div>
    </Dialog>
  )
}
