import { requireActor, type Context } from '../context.ts'

/** Where to find again what an action answered the id of. */
export function answeredRow(context: Context, id: string): { orgId_id: { orgId: string; id: string } } {
  return { orgId_id: { orgId: requireActor(context).orgId, id } }
}
