import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { roles } from '../../permissions/permissions.ts'
import type { Actor } from '../../permissions/permissions.ts'
import { checkedBy } from '../../shared/checked-by.ts'
import { complain, idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import type { LayoutScope } from '../resolve-layout.ts'
import { layoutScopeKinds } from '../resolve-layout.ts'
import { validateLayout } from '../validate-layout.ts'
import type { StoredLayout } from './stored-layout.ts'

/** A scope as it is asked for: whose page a personal one is follows from who asks. */
export type WantedScope = Exclude<LayoutScope, { kind: 'personal' }> | { readonly kind: 'personal' }

export interface SaveDraftSubject {
  /** Null when the scope has no layout yet. */
  readonly layout: StoredLayout | null
  /** False when the scope names a profile that does not exist. */
  readonly isScopeKnown: boolean
}

const scopeField = z
  .object({
    scope: z.enum(layoutScopeKinds),
    profileId: idField('profile').nullish(),
    role: z.enum(roles).nullish(),
  })
  .transform(({ scope, profileId, role }, ctx): WantedScope => {
    if (scope === 'organisation' || scope === 'personal') return { kind: scope }
    if (scope === 'profile' && profileId) return { kind: scope, profileId }
    if (scope === 'role' && role) return { kind: scope, role }
    return complain(ctx, { code: 'REQUIRED', message: `Say which ${scope} the layout is for.` })
  })

/** The scope that an actor means; null when it is a page of one's own and the actor is no person. */
export function scopeOf(wanted: WantedScope, actor: Actor): LayoutScope | null {
  if (wanted.kind !== 'personal') return wanted
  return actor.kind === 'user' ? { kind: 'personal', userId: actor.userId } : null
}

/** Keeps what an editor has arranged, without publishing it; the first time, for a scope that has no layout yet (A8, A9). */
export const saveLayoutDraft = defineOrganisationChange('saveLayoutDraft', {
  // What else is needed depends on the scope: `layoutPermission`.
  permission: 'account:read',
  input: z.object({
    scope: scopeField,
    /** 0 for a scope that has no layout yet. */
    expectedVersion: z.int().min(0),
    content: checkedBy(validateLayout),
  }),
  decide(input, { actor }, { layout, isScopeKnown }: SaveDraftSubject) {
    const scope = scopeOf(input.scope, actor)
    if (!scope) return refuse('NO_PERSON', 'Only a person has a page of their own.', 'scope.scope')
    if (!isScopeKnown) return refuse('PROFILE_NOT_FOUND', 'There is no such profile.', 'scope.profileId')
    const fresh = sameVersion(layout?.version ?? 0, input.expectedVersion)
    return fresh.ok ? ok({ scope, content: input.content }) : fresh
  },
})
