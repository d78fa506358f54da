import { can } from '@arrears/domain/permissions/permissions'
import { resolveSettings, settingValues } from '@arrears/domain/settings/resolve-settings'
import { requireActor, type Context } from '../context.ts'
import { organisationSettings } from '../grouping/load-organisation-settings.ts'
import { forbidden, requestError } from '../platform/failure/request-error.ts'
import type { Place } from './end-handouts.ts'

/** Who takes accounts from a worklist, and where and when that is. A program takes none: it has no page to keep a lease open. */
export async function worklistPlace(context: Context): Promise<Place & { readonly userId: string }> {
  const actor = requireActor(context)
  if (!can(actor, 'worklist:take')) throw forbidden('worklist:take')
  if (actor.kind !== 'user')
    throw requestError('FORBIDDEN', 'Worklists hand out accounts to people. Sign in to take one.')
  const settings = settingValues(resolveSettings({ organisation: await organisationSettings(context) }))
  return {
    orgId: actor.orgId,
    userId: actor.userId,
    now: new Date(context.now),
    today: context.today,
    timeZone: context.timeZone,
    restDays: settings.worklistRestDays,
  }
}
