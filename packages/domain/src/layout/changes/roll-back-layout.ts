import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { StoredLayout } from './stored-layout.ts'

/** Puts an older version in force again, as a new version: what was published when stays told in order (A9). */
export const rollBackLayout = defineOrganisationChange('rollBackLayout', {
  permission: 'account:read',
  input: z.object({
    layoutId: idField('layout'),
    expectedVersion: versionField,
    toNumber: z.int().min(1),
  }),
  decide({ expectedVersion, toNumber }, _ctx, { version, publishedNumber, lastNumber }: StoredLayout) {
    const fresh = sameVersion(version, expectedVersion)
    if (!fresh.ok) return fresh
    if (toNumber > lastNumber)
      return refuse('VERSION_NOT_FOUND', `There is no version ${toNumber}.`, 'toNumber')
    if (toNumber === publishedNumber)
      return refuse('ALREADY_IN_FORCE', `Version ${toNumber} is in force already.`, 'toNumber')
    return ok({ fromNumber: toNumber, number: lastNumber + 1, comment: `Back to version ${toNumber}` })
  },
})
