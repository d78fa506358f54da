import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { idField, optionalText, textField, versionField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'

export interface StoredAgency {
  readonly version: number
  readonly isArchived: boolean
}

export interface SaveAgencySubject {
  /** The one to change; null when a new one is made. */
  readonly agency: StoredAgency | null
  /** Whether another agency in use has the name. */
  readonly isNameTaken: boolean
}

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Makes an agency or changes it. What it keeps of what it collects is in percent, with two decimals at most. */
export const saveAgency = defineOrganisationChange('saveAgency', {
  permission: 'agency:manage',
  input: z.object({
    id: idField('agency').nullish(),
    expectedVersion: versionField.nullish(),
    name: textField(120),
    contactName: optionalText(120),
    email: optionalText(254),
    phone: optionalText(40),
    commissionPercent: z.number().min(0).max(100),
    notes: optionalText(10_000),
  }),
  decide(
    { id, expectedVersion, commissionPercent, ...rest },
    _ctx,
    { agency, isNameTaken }: SaveAgencySubject,
  ) {
    if (agency) {
      const fresh = sameVersion(agency.version, expectedVersion ?? 0)
      if (!fresh.ok) return fresh
      if (agency.isArchived) return refuse('AGENCY_ARCHIVED', 'This agency is archived.', 'id')
    }
    if (isNameTaken) return refuse('NAME_TAKEN', `There is an agency ${rest.name} already.`, 'name')
    if (rest.email !== null && !emailShape.test(rest.email)) {
      return refuse('BAD_EMAIL', 'This is not an e-mail address.', 'email')
    }
    const commissionBps = Math.round(commissionPercent * 100)
    if (Math.abs(commissionBps - commissionPercent * 100) > 1e-6) {
      return refuse('TOO_PRECISE', 'Give the commission with two decimals at most.', 'commissionPercent')
    }
    return ok({ id: id ?? null, agency: { ...rest, commissionBps } })
  },
})
