import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { StoredAgency } from './save-agency.ts'

export interface ArchiveAgencySubject extends StoredAgency {
  /** Accounts that it still collects. */
  readonly accounts: number
}

/** Takes an agency out of use; what it collected stays readable. */
export const archiveAgency = defineOrganisationChange('archiveAgency', {
  permission: 'agency:manage',
  input: z.object({ id: idField('agency'), expectedVersion: versionField }),
  decide({ expectedVersion }, _ctx, { version, isArchived, accounts }: ArchiveAgencySubject) {
    const fresh = sameVersion(version, expectedVersion)
    if (!fresh.ok) return fresh
    if (isArchived) return refuse('AGENCY_ARCHIVED', 'This agency is archived already.')
    const them = accounts === 1 ? '1 account: recall it' : `${accounts} accounts: recall them`
    return accounts > 0 ? refuse('AGENCY_IN_USE', `It still collects ${them} first.`) : ok({})
  },
})
