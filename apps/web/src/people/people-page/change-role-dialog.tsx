import {
  permissionLabels,
  permissions,
  roleLabels,
  rolePermissions,
  type Role,
} from '@arrears/domain/permissions/permissions'
import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useViewer } from '../../shell/viewer-context.ts'
import { changeRole, type Member } from '../people-requests.ts'
import styles from './people-page.module.css'

export interface ChangeRoleDialogProps {
  readonly member: Member
  readonly role: Role
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** Asks first, and says what the person wins and loses: a role is easily chosen by mistake. */
export function ChangeRoleDialog({ member, role, onChanged, onClose }: ChangeRoleDialogProps) {
  const { organisation } = useViewer()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const { name } = member.user
  const has = rolePermissions[member.role]
  const gets = rolePermissions[role]
  const give = async () => {
    setBusy(true)
    const answer = await changeRole(organisation.id, member.id, role)
    setBusy(false)
    if (!answer.ok) return setFault(`The role stays as it was. ${answer.message}`)
    toast.show({ message: `${name} is now ${roleLabels[role]}.`, tone: 'ok' })
    onChanged()
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Make ${name} ${roleLabels[role]}?`}
      confirmLabel="Change role"
      busy={busy}
      error={fault}
      onConfirm={() => void give()}
      onClose={onClose}
    >
      <span className={styles.changes}>
        <Changes
          label="Can from then on"
          labels={permissions.filter((one) => gets.has(one) && !has.has(one)).map(labelOf)}
        />
        <Changes
          label="Can no longer"
          labels={permissions.filter((one) => has.has(one) && !gets.has(one)).map(labelOf)}
        />
      </span>
    </ConfirmDialog>
  )
}

const labelOf = (permission: keyof typeof permissionLabels) => permissionLabels[permission]

/** Within the sentence that describes the dialog, so it is read aloud with it. */
function Changes({ label, labels }: { label: string; labels: readonly string[] }) {
  if (labels.length === 0) return null
  return (
    <span>
      <strong>{label}:</strong> {labels.map((text) => text[0]?.toLowerCase() + text.slice(1)).join('; ')}.
    </span>
  )
}
