import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { StoredLayout } from './stored-layout.ts'

/** Takes a layout out of force and drops its draft, so that the next wider scope takes effect; versions are kept (A9). */
export const resetLayout = defineOrganisationChange('resetLayout', {
  permission: 'account:read',
  input: z.object({ layoutId: idField('layout'), expectedVersion: versionField }),
  decide({ expectedVersion }, _ctx, { version, draft, publishedNumber }: StoredLayout) {
    const fresh = sameVersion(version, expectedVersion)
    if (!fresh.ok) return fresh
    return draft !== null || publishedNumber !== null
      ? ok({})
      : refuse('NOTHING_TO_RESET', 'This layout is not in force and has no draft.')
  },
})
