import { Button } from '@arrears/ui/button'
import { IconButton } from '@arrears/ui/icon-button'
import { Select } from '@arrears/ui/select'
import {
  isGroup,
  newGroup,
  newTerm,
  type DraftCondition,
  type DraftGroup,
  type DraftMember,
  type DraftTerm,
} from './condition-draft.ts'
import styles from './condition.module.css'
import { TermRow } from './term-row.tsx'

/** All, or any, of some comparisons; within the outermost group also of groups. */
export function ConditionEditor({
  draft,
  onChange,
}: {
  readonly draft: DraftCondition
  readonly onChange: (draft: DraftCondition) => void
}) {
  const change = (members: readonly DraftMember[]) => onChange({ ...draft, members })
  const replace = (next: DraftMember) =>
    change(draft.members.map((member) => (member.key === next.key ? next : member)))
  const remove = (key: string) => change(draft.members.filter((member) => member.key !== key))
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <ModeChoice mode={draft.mode} onChange={(mode) => onChange({ ...draft, mode })} />
      </div>
      {draft.members.map((member) =>
        isGroup(member) ? (
          <InnerGroup
            key={member.key}
            group={member}
            onChange={replace}
            onRemove={() => remove(member.key)}
          />
        ) : (
          <TermRow
            key={member.key}
            term={member}
            onChange={replace}
            onRemove={() => remove(member.key)}
            removable={draft.members.length > 1}
          />
        ),
      )}
      <div className={styles.foot}>
        <Button size="sm" icon="plus" onClick={() => change([...draft.members, newTerm()])}>
          Add comparison
        </Button>
        <Button size="sm" tone="ghost" icon="plus" onClick={() => change([...draft.members, newGroup()])}>
          Add group
        </Button>
      </div>
    </div>
  )
}

interface InnerGroupProps {
  readonly group: DraftGroup<DraftTerm>
  readonly onChange: (group: DraftGroup<DraftTerm>) => void
  readonly onRemove: () => void
}

function InnerGroup({ group, onChange, onRemove }: InnerGroupProps) {
  const { members } = group
  const change = (next: readonly DraftTerm[]) => onChange({ ...group, members: next })
  return (
    <div className={styles.group} role="group" aria-label="Group of comparisons">
      <div className={styles.head}>
        <ModeChoice mode={group.mode} onChange={(mode) => onChange({ ...group, mode })} />
        <IconButton icon="x" size="xs" label="Remove this group" onClick={onRemove} />
      </div>
      {members.map((term) => (
        <TermRow
          key={term.key}
          term={term}
          onChange={(next) => change(members.map((one) => (one.key === next.key ? next : one)))}
          onRemove={() => change(members.filter((one) => one.key !== term.key))}
          removable={members.length > 1}
        />
      ))}
      <div className={styles.foot}>
        <Button size="sm" tone="ghost" icon="plus" onClick={() => change([...members, newTerm()])}>
          Add comparison to the group
        </Button>
      </div>
    </div>
  )
}

function ModeChoice({
  mode,
  onChange,
}: {
  readonly mode: 'all' | 'any'
  readonly onChange: (mode: 'all' | 'any') => void
}) {
  return (
    <Select
      size="sm"
      aria-label="How many must hold"
      value={mode}
      options={[
        { value: 'all', label: 'All of these hold' },
        { value: 'any', label: 'Any of these holds' },
      ]}
      onChange={(event) => onChange(event.target.value === 'any' ? 'any' : 'all')}
    />
  )
}
