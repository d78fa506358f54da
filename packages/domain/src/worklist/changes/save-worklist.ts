import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { can } from '../../permissions/permissions.ts'
import type { Id } from '../../shared/ids.ts'
import { idField, textField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import { worklistFilter } from '../worklist-filter.ts'
import { worklistOrderIds } from '../worklist-order.ts'

export interface StoredWorklist {
  readonly id: Id<'worklist'>
  readonly version: number
  /** Null: everybody's. */
  readonly ownerId: Id<'user'> | null
  readonly isArchived: boolean
}

export interface SaveWorklistSubject {
  /** The one to change; null when a new one is made. */
  readonly worklist: StoredWorklist | null
  /** Whether the ids in queue and filter name something of the organisation. */
  readonly unknown: 'queueId' | 'filter' | null
}

/** Saves which accounts are handed out and in which order: for oneself, or for everybody (C2). */
export const saveWorklist = defineOrganisationChange('saveWorklist', {
  permission: 'worklist:take',
  input: z.object({
    id: idField('worklist').nullish(),
    expectedVersion: versionField.nullish(),
    name: textField(80),
    queueId: idField('queue').nullish(),
    shared: z.boolean(),
    filter: worklistFilter.nullish().transform((filter) => filter ?? {}),
    order: z.enum(worklistOrderIds),
  }),
  decide({ id, expectedVersion, shared, ...rest }, { actor }, { worklist, unknown }: SaveWorklistSubject) {
    const userId = actor.kind === 'user' ? actor.userId : null
    if (worklist) {
      if (worklist.isArchived) return refuse('WORKLIST_ARCHIVED', 'This worklist was removed.', 'id')
      const fresh = sameVersion(worklist.version, expectedVersion ?? 0)
      if (!fresh.ok) return fresh
    }
    const isShared = shared || worklist?.ownerId === null
    if (isShared && !can(actor, 'worklist:share')) {
      return refuse('SHARING_NOT_ALLOWED', 'Your role does not allow worklists for everybody.', 'shared')
    }
    if (!shared && userId === null) {
      return refuse('OWNER_REQUIRED', 'A program saves worklists for everybody only.', 'shared')
    }
    if (unknown === 'queueId') return refuse('QUEUE_NOT_FOUND', 'There is no such queue.', 'queueId')
    if (unknown === 'filter')
      return refuse('FILTER_NOT_FOUND', 'The filter names what is not there.', 'filter')
    return ok({
      id: id ?? null,
      worklist: { ...rest, queueId: rest.queueId ?? null, ownerId: shared ? null : userId },
    })
  },
})
