import type { StoredLayout } from '@arrears/domain/layout/changes/stored-layout'
import { layoutPermission } from '@arrears/domain/layout/layout-permission'
import { layoutScopeKey, type LayoutScope } from '@arrears/domain/layout/resolve-layout'
import { can, type Actor } from '@arrears/domain/permissions/permissions'
import type { Layout, Prisma } from '../generated/prisma/client.ts'
import { forbidden } from '../platform/failure/request-error.ts'

/** Refuses an actor who may not change the layout of a scope. */
export function requireScope(actor: Actor, kind: LayoutScope['kind']): void {
  const permission = layoutPermission(kind)
  if (!can(actor, permission)) throw forbidden(permission)
}

/** Locks the layout of a scope, or the scope itself while it has none: two who begin at once are served in turn. */
export async function lockScope(
  tx: Prisma.TransactionClient,
  orgId: string,
  scope: LayoutScope,
): Promise<StoredLayout | null> {
  const scopeKey = layoutScopeKey(scope)
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${orgId}/layout/${scopeKey}`}, 0))::text`
  const row = await tx.layout.findUnique({ where: { orgId_scopeKey: { orgId, scopeKey } } })
  return row && (await lockRow(tx, row))
}

/** Locks a layout that the actor may change; undefined when there is none, or it is the page of somebody else. */
export async function lockLayout(
  tx: Prisma.TransactionClient,
  actor: Actor,
  id: string,
): Promise<StoredLayout | undefined> {
  const { orgId } = actor
  const row = await tx.layout.findUnique({ where: { orgId_id: { orgId, id } } })
  const isForeign = row?.scope === 'personal' && (actor.kind !== 'user' || row.userId !== actor.userId)
  if (!row || isForeign) return undefined
  requireScope(actor, row.scope as LayoutScope['kind'])
  return await lockRow(tx, row)
}

async function lockRow(tx: Prisma.TransactionClient, { orgId, id }: Layout): Promise<StoredLayout> {
  await tx.$queryRaw`select 1 from layout where org_id = ${orgId} and id = ${id} for update`
  // Read again under the lock: what its holder before us has written counts.
  const { version, draft, publishedNumber } = await tx.layout.findUniqueOrThrow({
    where: { orgId_id: { orgId, id } },
  })
  const newest = await tx.layoutVersion.findFirst({
    where: { orgId, layoutId: id },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const published = publishedNumber === null ? null : await contentOf(tx, orgId, id, publishedNumber)
  return {
    id,
    version,
    draft,
    publishedNumber,
    lastNumber: newest?.number ?? 0,
    latest: { content: draft ?? published, changedBy: await lastEditor(tx, orgId, id) },
  }
}

async function contentOf(tx: Prisma.TransactionClient, orgId: string, layoutId: string, number: number) {
  const { content } = await tx.layoutVersion.findUniqueOrThrow({
    where: { orgId_layoutId_number: { orgId, layoutId, number } },
    select: { content: true },
  })
  return content
}

/** The name of the person who changed a layout last; null when it was none. */
async function lastEditor(
  tx: Prisma.TransactionClient,
  orgId: string,
  layoutId: string,
): Promise<string | null> {
  const [last] = await tx.$queryRaw<{ name: string | null }[]>`
    select m.name from action_record r left join member m on m.org_id = r.org_id and m.user_id = r.actor_user_id
    where r.org_id = ${orgId} and r.account_id is null and r.result ->> 'layoutId' = ${layoutId}
    order by r.created_at desc, r.id desc limit 1`
  return last?.name ?? null
}
