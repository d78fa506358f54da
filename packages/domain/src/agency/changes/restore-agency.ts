import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { StoredAgency } from './save-agency.ts'

export interface RestoreAgencySubject extends StoredAgency {
  readonly name: string
  /** Whether another agency in use has the name by now. */
  readonly isNameTaken: boolean
}

/** Takes an archived agency into use again, as it was. */
export const restoreAgency = defineOrganisationChange('restoreAgency', {
  permission: 'agency:manage',
  input: z.object({ id: idField('agency'), expectedVersion: versionField }),
  decide({ expectedVersion }, _ctx, { version, isArchived, name, isNameTaken }: RestoreAgencySubject) {
    const fresh = sameVersion(version, expectedVersion)
    if (!fresh.ok) return fresh
    if (!isArchived) return refuse('AGENCY_NOT_ARCHIVED', 'This agency is in use already.')
    return isNameTaken
      ? refuse('NAME_TAKEN', `Another agency is called ${name} by now: rename that one first.`)
      : ok({})
  },
})
