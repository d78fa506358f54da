import { roleLabels, type Role } from '@arrears/domain/permissions/permissions'
import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import { Select } from '@arrears/ui/select'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useState } from 'react'
import { classNames } from '../../platform/class-names.ts'
import { formatDayOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { useViewer } from '../../shell/viewer-context.ts'
import type { Member } from '../people-requests.ts'
import { ChangeRoleDialog } from './change-role-dialog.tsx'
import styles from './people-page.module.css'
import { RemoveMemberDialog } from './remove-member-dialog.tsx'
import { readRole, roleOptions } from './role-options.ts'

export interface MembersTableProps {
  readonly members: readonly Member[]
  readonly onChanged: () => Promise<void>
}

export function MembersTable({ members, onChanged }: MembersTableProps) {
  const [leaving, setLeaving] = useState<Member>()
  const [changing, setChanging] = useState<{ member: Member; role: Role }>()
  const byName = members.toSorted((a, b) => a.user.name.localeCompare(b.user.name))
  return (
    <div className={styles.frame}>
      <Table label="People" density="list" className={styles.members}>
        <thead>
          <tr>
            <ColumnHead>Name</ColumnHead>
            <ColumnHead className={styles.roleColumn}>Role</ColumnHead>
            <ColumnHead className={styles.since}>Since</ColumnHead>
            <ColumnHead className={styles.action}>
              <span className="visually-hidden">What can be done</span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {byName.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              onChangeRole={(role) => setChanging({ member, role })}
              onRemove={() => setLeaving(member)}
            />
          ))}
        </tbody>
      </Table>
      {changing ? (
        <ChangeRoleDialog
          {...changing}
          onChanged={() => void onChanged()}
          onClose={() => setChanging(undefined)}
        />
      ) : null}
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
  readonly onChangeRole: (role: Role) => void
  readonly onRemove: () => void
}

function MemberRow({ member, onChangeRole, onRemove }: MemberRowProps) {
  const { user: viewer } = useViewer()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { user, role } = member
  // Nobody takes their own access away by mistake.
  const isViewer = member.userId === viewer?.id

  const [mailbox = ''] = user.email.split('@')

  const choose = (text: string) => {
    const next = readRole(text)
    if (next && next !== role) onChangeRole(next)
  }

  return (
    <Row>
      <th scope="row">
        <span className={styles.name}>
          {user.name} {isViewer ? <Chip tone="outline">you</Chip> : null}
        </span>
        <span className={styles.detail}>
          {mailbox}
          <wbr />
          {user.email.slice(mailbox.length)}
        </span>
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
            onChange={(event) => choose(event.target.value)}
          />
        )}
      </Cell>
      <Cell className={classNames(styles.since, 'num')}>
        {formatDayOf(member.createdAt, timeZone, locale)}
      </Cell>
      <Cell className={styles.action}>
        {isViewer ? null : (
          <IconButton icon="trash" size="sm" label={`Remove ${user.name}`} onClick={onRemove} />
        )}
      </Cell>
    </Row>
  )
}
