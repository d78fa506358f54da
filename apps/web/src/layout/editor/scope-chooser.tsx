import { roleLabels, roles, type Role } from '@arrears/domain/permissions/permissions'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { useState } from 'react'
import { usePermission, useViewer } from '../../shell/viewer-context.ts'
import { isLayoutOf, type EditedScope } from './edited-scope.ts'
import styles from './editor.module.css'
import type { LayoutEditor_LayoutFragmentFragment } from './layout-editor.generated.ts'

interface ScopeChooserProps {
  readonly layouts: readonly LayoutEditor_LayoutFragmentFragment[]
  readonly profiles: readonly { readonly id: string; readonly name: string }[]
  /** Of the account that one looks at. */
  readonly profileId: string
  readonly onChoose: (scope: EditedScope) => void
  readonly onClose: () => void
}

const kinds = [
  { value: 'personal', label: 'Just me', help: 'Wins over every other layout, and only you see it.' },
  { value: 'role', label: 'A role', help: 'Everyone with the role sees it.' },
  { value: 'profile', label: 'A profile', help: 'Accounts with the profile show it.' },
  {
    value: 'organisation',
    label: 'The whole organisation',
    help: 'Where nothing more specific is published.',
  },
] as const

/** Asks for whom the page is to be arranged, and says which layouts there are. */
export function ScopeChooser({ layouts, profiles, profileId, onChoose, onClose }: ScopeChooserProps) {
  const { user } = useViewer()
  const maySeePersonal = usePermission('layout:edit-personal')
  const mayPublish = usePermission('layout:publish')
  const offered = kinds.filter(({ value }) => (value === 'personal' ? maySeePersonal && user : mayPublish))
  const [kind, setKind] = useState<EditedScope['kind']>(offered[0]?.value ?? 'personal')
  const [role, setRole] = useState<Role>('agent')
  const [profile, setProfile] = useState(profileId)
  const scope: EditedScope =
    kind === 'role' ? { kind, role } : kind === 'profile' ? { kind, profileId: profile } : { kind }
  const there = layouts.find((layout) => isLayoutOf(layout, scope, user?.id))

  return (
    <Dialog
      title="Edit layout"
      description="For whom should the account page be arranged?"
      size="sm"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(scope)
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary">
            Edit layout
          </Button>
        </>
      }
    >
      <RadioGroup
        label="For"
        hideLabel
        value={kind}
        onChange={setKind}
        options={offered.map(({ value, label, help }) => ({ value, label, help }))}
      />
      {kind === 'role' ? (
        <Field label="Role">
          <Select
            value={role}
            options={roles.map((value) => ({ value, label: roleLabels[value] }))}
            onChange={(event) => setRole(roles.find((value) => value === event.target.value) ?? role)}
          />
        </Field>
      ) : null}
      {kind === 'profile' ? (
        <Field label="Profile">
          <Select
            value={profile}
            options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setProfile(event.target.value)}
          />
        </Field>
      ) : null}
      <p role="status" className={styles.there}>
        {stateOf(there)}
      </p>
    </Dialog>
  )
}

function stateOf(layout: LayoutEditor_LayoutFragmentFragment | undefined): string {
  if (!layout) return 'There is none yet: you begin with what the page shows otherwise.'
  const published = layout.publishedNumber
    ? `Version ${layout.publishedNumber} is published.`
    : 'Nothing is published yet.'
  return layout.draft ? `${published} There is a draft to go on with.` : published
}
