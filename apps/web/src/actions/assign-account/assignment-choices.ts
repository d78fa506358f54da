import { effectiveWorkflow } from '@arrears/domain/group/effective-workflow'
import { mayManageAccounts } from '@arrears/domain/account/may-manage-accounts'
import type { SelectOption } from '@arrears/ui/select'
import type { AssignAccountDialog_QueryQuery } from './dialog.generated.ts'

type Loaded = AssignAccountDialog_QueryQuery
type Account = NonNullable<Loaded['account']>
type Workflow = NonNullable<Account['groups'][number]['workflow']>

/** What the account has of its own: the empty text where it has nothing. */
export function ownValues({ workflow, manager }: Account) {
  return {
    workflowId: workflow.source === 'account' ? (workflow.value?.id ?? '') : '',
    managerId: manager.value?.id ?? '',
  }
}

const asOption = ({ id, name }: { id: string; name: string }): SelectOption => ({ value: id, label: name })

/** Every workflow, after the one that the groups give. */
export function workflowChoices({ workflows }: Loaded, { groups }: Account): SelectOption[] {
  const givers = groups.map((group) => ({ ...group, workflow: group.workflow ?? null }))
  const { value, group } = effectiveWorkflow<Workflow, (typeof givers)[number]>(null, givers)
  const given = value && group ? `${value.name}, from group ${group.name}` : 'none now'
  return [{ value: '', label: `As the group gives it — ${given}` }, ...workflows.map(asOption)]
}

/** Everybody who may work accounts. Who manages it is among them, also when they may not any more. */
export function managerChoices({ users }: Loaded, { manager }: Account): SelectOption[] {
  const able = users.filter(({ role }) => mayManageAccounts(role))
  const now = manager.value
  const gone = now && !able.some(({ id }) => id === now.id)
  return [
    { value: '', label: 'Nobody' },
    ...(gone ? [{ value: now.id, label: `${now.name}, does not work accounts any more` }] : []),
    ...able.map(asOption),
  ]
}
