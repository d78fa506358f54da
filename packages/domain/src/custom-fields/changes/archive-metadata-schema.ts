import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'

export interface ArchiveSchemaSubject {
  readonly version: number
  readonly isArchived: boolean
}

/** Takes a group of custom fields out of use; what was filled in stays readable. */
export const archiveMetadataSchema = defineOrganisationChange('archiveMetadataSchema', {
  permission: 'metadata:manage',
  input: z.object({ id: idField('metadataSchema'), expectedVersion: versionField }),
  decide({ expectedVersion }, _ctx, { version, isArchived }: ArchiveSchemaSubject) {
    const fresh = sameVersion(version, expectedVersion)
    if (!fresh.ok) return fresh
    return isArchived ? refuse('ALREADY_ARCHIVED', 'These custom fields are archived already.') : ok({})
  },
})
