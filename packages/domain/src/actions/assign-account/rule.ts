import { z } from 'zod'
import { openAccount } from '../../account/availability.ts'
import { mayManageAccounts } from '../../account/may-manage-accounts.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import type { Role } from '../../permissions/permissions.ts'
import { idField, versionField } from '../../shared/fields.ts'
import type { Id } from '../../shared/ids.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import { defineAction } from '../define-action.ts'

interface Named<K extends 'workflow' | 'user'> {
  readonly id: Id<K>
  readonly name: string
}

/** What the account has of its own now, and what the ids of the input name; null for nothing. */
export interface AssignAccountSubject {
  readonly workflow: Named<'workflow'> | null
  readonly manager: Named<'user'> | null
  readonly found: {
    readonly workflow: Named<'workflow'> | null
    readonly manager: (Named<'user'> & { readonly role: Role; readonly hasLeft: boolean }) | null
  }
}

/** Says whether this person can become the manager of an account. */
function checkManager(person: AssignAccountSubject['found']['manager']) {
  if (!person) return refuse('MANAGER_NOT_FOUND', 'There is no such person.', 'managerId')
  if (person.hasLeft)
    return refuse('MANAGER_LEFT', `${person.name} does not work here any more.`, 'managerId')
  if (!mayManageAccounts(person.role)) {
    return refuse('MANAGER_READS_ONLY', `${person.name} may only read, not work accounts.`, 'managerId')
  }
  return ok()
}

/**
 * Says which workflow is in force on an account, and who manages it (A1). What is left out stays; null takes the account's own
 * value away. No run of the workflow is started by it.
 */
export const assignAccount = defineAction('assignAccount', {
  input: z.object({
    accountId: idField('account'),
    expectedVersion: versionField,
    workflowId: idField('workflow').nullable().optional(),
    managerId: idField('user').nullable().optional(),
  }),
  available: openAccount,
  decide: (account, input, _ctx, { workflow, manager, found }: AssignAccountSubject) => {
    const fresh = sameVersion(account.version, input.expectedVersion)
    if (!fresh.ok) return fresh
    const changes = []
    const set: { workflowId?: Id<'workflow'> | null; managerId?: Id<'user'> | null } = {}
    if (input.workflowId !== undefined && input.workflowId !== (workflow?.id ?? null)) {
      if (input.workflowId && !found.workflow)
        return refuse('WORKFLOW_NOT_FOUND', 'There is no such workflow.', 'workflowId')
      set.workflowId = input.workflowId
      const after = input.workflowId ? (found.workflow?.name ?? null) : null
      changes.push({ field: 'workflow', label: 'Workflow', before: workflow?.name ?? null, after })
    }
    // Who manages it already may go on, also after they have left, while the workflow changes.
    if (input.managerId !== undefined && input.managerId !== (manager?.id ?? null)) {
      const possible = input.managerId ? checkManager(found.manager) : ok()
      if (!possible.ok) return possible
      set.managerId = input.managerId
      const after = input.managerId ? (found.manager?.name ?? null) : null
      changes.push({ field: 'manager', label: 'Account manager', before: manager?.name ?? null, after })
    }
    if (changes.length === 0) return refuse('NOTHING_CHANGED', 'Nothing has been changed.')
    return ok({ set, diary: [diaryEvent('accountAssigned', { changes })] })
  },
})
