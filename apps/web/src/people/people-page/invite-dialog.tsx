import type { Role } from '@arrears/domain/permissions/permissions'
import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type FormEvent } from 'react'
import { CopyText } from '../../platform/copy-text.tsx'
import { useViewer } from '../../shell/viewer-context.ts'
import { invitationLink, invite, type Invitation } from '../people-requests.ts'
import styles from './people-page.module.css'
import { roleOptions, roleSentences } from './role-options.ts'

export interface InviteDialogProps {
  readonly onInvited: () => void
  readonly onClose: () => void
}

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Makes an invitation and shows its link: handing it over is the admin's. */
export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const { organisation } = useViewer()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const [fault, setFault] = useState<string>()
  const [wrongEmail, setWrongEmail] = useState(false)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Invitation>()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const address = email.trim()
    setWrongEmail(!looksLikeEmail.test(address))
    if (!looksLikeEmail.test(address)) return
    setBusy(true)
    setFault(undefined)
    const answer = await invite(organisation.id, address, role)
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    setMade(answer.data)
    onInvited()
  }

  if (made) {
    return (
      <Dialog
        title="Invitation made"
        description={`Give this link to ${made.email}. Whoever has it and the address can join, so send it to nobody else.`}
        onClose={onClose}
        footer={
          <Button tone="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <CopyText label="Link of the invitation" text={invitationLink(made)} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title="Invite someone"
      description={`They will work for ${organisation.name}.`}
      busy={busy}
      onClose={onClose}
      onSubmit={(event) => void submit(event)}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" tone="primary" busy={busy}>
            Make invitation
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {fault ? (
          <Banner tone="danger" role="alert">
            {fault}
          </Banner>
        ) : null}
        <Field
          label="E-mail"
          required
          error={wrongEmail ? 'Write an address such as name@example.org.' : undefined}
        >
          <TextInput
            type="email"
            autoComplete="off"
            data-autofocus
            value={email}
            onChange={(event) => {
              setEmail(event.target.value)
              setWrongEmail(false)
            }}
          />
        </Field>
        <RadioGroup<Role>
          label="Role"
          value={role}
          onChange={setRole}
          options={roleOptions.map((option) => ({ ...option, help: roleSentences[option.value] }))}
        />
      </div>
    </Dialog>
  )
}
