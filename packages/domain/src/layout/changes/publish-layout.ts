import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, optionalText, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { StoredLayout } from './stored-layout.ts'

/** Puts a draft in force, as a new version that is never changed again (A9). */
export const publishLayout = defineOrganisationChange('publishLayout', {
  permission: 'account:read',
  input: z.object({
    layoutId: idField('layout'),
    expectedVersion: versionField,
    comment: optionalText(500),
  }),
  decide({ expectedVersion, comment }, _ctx, { version, draft, lastNumber }: StoredLayout) {
    const fresh = sameVersion(version, expectedVersion)
    if (!fresh.ok) return fresh
    if (draft === null) return refuse('NO_DRAFT', 'There is no draft to publish.')
    return ok({ number: lastNumber + 1, comment })
  },
})
