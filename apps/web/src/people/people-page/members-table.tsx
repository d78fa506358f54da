import { roleLabels } from '@arrears/domain/permissions/permissions'
import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import { Select } from '@arrears/ui/select'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { formatDayOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { useViewer } from '../../shell/viewer-context.ts'
import { changeRole, type Member } from '../people-requests.ts'
import styles from './people-page.module.css'
import { RemoveMemberDialog } from './remove-member-dialog.tsx'
import { readRole, roleOptions } from './role-options.ts'

export interface MembersTableProps {
  readonly members: readonly Member[]
  readonly onChanged: () => Promise<void>
}

export function MembersTable({ members, onChanged }: MembersTableProps) {
  const [leaving, setLeaving] = useState<Member>()
  const byName = members.toSorted((a, b) => a.user.name.localeCompare(b.user.name))
  return (
    <div className={styles.frame}>
      <Table label="People" density="list" minWidth="560px">
        <thead>
          <tr>
            <ColumnHead>Name</ColumnHead>
            <ColumnHead>Role</ColumnHead>
            <ColumnHead>Since</ColumnHead>
            <ColumnHead>
              <span className="visually-hidden">What can be done</span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {byName.map((member) => (
            <MemberRow key={member.id} member={member} onChanged={onChanged} onRemove={setLeaving} />
          ))}
        </tbody>
      </Table>
      {leaving ? (
        <RemoveMemberDialog
          member={leaving}
          onRemoved={() => void onChanged()}
          onClose={() => setLeaving(undefined)}
        />
      ) : null}
    </div>
  )
}

interface MemberRowProps {
  readonly member: Member
  readonly onChanged: () => Promise<void>
  readonly onRemove: (member: Member) => void
}

function MemberRow({ member, onChanged, onRemove }: MemberRowProps) {
  const { organisation, user: viewer } = useViewer()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const [busy, setBusy] = useState(false)
  const { user, role } = member
  const isViewer = member.userId === viewer?.id

  const give = async (text: string) => {
    const next = readRole(text)
    if (!next || next === role) return
    setBusy(true)
    const answer = await changeRole(organisation.id, member.id, next)
    await onChanged()
    setBusy(false)
    if (answer.ok) toast.show({ message: `${user.name} is now ${roleLabels[next]}.`, tone: 'ok' })
    else toast.show({ message: `The role stays as it was. ${answer.message}`, tone: 'danger' })
  }

  return (
    <Row>
      <th scope="row">
        <span className={styles.name}>
          {user.name} {isViewer ? <Chip tone="outline">you</Chip> : null}
        </span>
        <span className={styles.detail}>{user.email}</span>
      </th>
      <Cell>
        {isViewer ? (
          roleLabels[role]
        ) : (
          <Select
            size="sm"
            className={styles.role}
            aria-label={`Role of ${user.name}`}
            options={roleOptions}
            value={role}
            disabled={busy}
            onChange={(event) => void give(event.target.value)}
          />
        )}
      </Cell>
      <Cell className="num">{formatDayOf(member.createdAt, timeZone, locale)}</Cell>
      <Cell className={styles.action}>
        {isViewer ? null : (
          <IconButton icon="trash" size="sm" label={`Remove ${user.name}`} onClick={() => onRemove(member)} />
        )}
      </Cell>
    </Row>
  )
}
