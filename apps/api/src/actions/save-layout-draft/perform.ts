import { saveLayoutDraft, scopeOf } from '@arrears/domain/layout/changes/save-layout-draft'
import type { Prisma } from '../../generated/prisma/client.ts'
import { scopeColumns } from '../../layout/layout-scope.ts'
import { lockScope, requireScope } from '../../layout/lock-layout.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const saveLayoutDraftHandler = defineHandler({
  rule: saveLayoutDraft,
  async loadSubject({ tx, orgId, actor }, _none, { scope: wanted }) {
    requireScope(actor, wanted.kind)
    const scope = scopeOf(wanted, actor)
    const layout = scope && (await lockScope(tx, orgId, scope))
    const profile =
      wanted.kind === 'profile'
        ? await tx.profile.findUnique({
            where: { orgId_id: { orgId, id: wanted.profileId } },
            select: { id: true },
          })
        : { id: null }
    return { layout, isScopeKnown: profile !== null }
  },
  current: (_none, _input, { layout }) => ({ version: layout?.version ?? 0, value: layout?.latest ?? null }),
  async perform({ scope, content }, { tx, orgId, now }, _none, _input, { layout }) {
    const draft = content as unknown as Prisma.InputJsonObject
    const layoutId = layout?.id ?? newId('layout')
    if (layout) {
      await tx.layout.update({
        where: { orgId_id: { orgId, id: layoutId } },
        data: { draft, draftSavedAt: now, version: { increment: 1 } },
        select: { id: true },
      })
    } else {
      await tx.layout.create({
        data: { id: layoutId, orgId, ...scopeColumns(scope), draft, draftSavedAt: now },
        select: { id: true },
      })
    }
    return { answer: { layoutId } }
  },
})
