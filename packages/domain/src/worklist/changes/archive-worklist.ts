import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { can } from '../../permissions/permissions.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { StoredWorklist } from './save-worklist.ts'

/** Takes a saved worklist out of use. */
export const archiveWorklist = defineOrganisationChange('archiveWorklist', {
  permission: 'worklist:take',
  input: z.object({ id: idField('worklist'), expectedVersion: versionField }),
  decide({ expectedVersion }, { actor }, worklist: StoredWorklist) {
    const fresh = sameVersion(worklist.version, expectedVersion)
    if (!fresh.ok) return fresh
    if (worklist.ownerId === null && !can(actor, 'worklist:share')) {
      return refuse('SHARING_NOT_ALLOWED', 'Your role does not allow changing worklists for everybody.')
    }
    return worklist.isArchived ? refuse('WORKLIST_ARCHIVED', 'This worklist was removed already.') : ok({})
  },
})
