import { layoutScopeKey, type LayoutScope } from '@arrears/domain/layout/resolve-layout'
import type { Id } from '@arrears/domain/shared/ids'
import { idMaker } from '../make-id.ts'
import { day, instantOf } from '../moment.ts'
import type { RowBatch } from '../rows/row-batch.ts'
import { groupSpecs, workflowNames, type GroupKey, type WorkflowKey, type World } from '../world.ts'
import { addDesk } from './add-desk.ts'
import { foundedAt } from './describe-world.ts'
import { demoLayouts } from './layouts.ts'
import { organisationSettings, profileSettings } from './profile-settings.ts'

/** Rows of the organisation itself, all but its accounts. `metadata` tells how far the accounts are. */
export function addWorldRows(batch: RowBatch, world: World, metadata: string): void {
  const { spec, orgId, plan } = world
  const createdAt = instantOf(foundedAt(plan))
  batch.add('organisation', {
    id: orgId,
    name: spec.name,
    slug: spec.slug,
    metadata,
    settings: organisationSettings(spec),
    createdAt,
  })
  const id = idMaker(plan, spec.index, 0, 1000)
  for (const { userId, role } of world.members) {
    batch.add('membership', { id: id('user'), orgId, userId, role, createdAt })
  }
  for (const [index, team] of world.teams.entries()) {
    batch.add('team', { ...team, orgId })
    const workers = world.members.filter(({ role }) => role === 'agent' || role === 'teamManager')
    for (const [place, { userId }] of workers.entries()) {
      if (index === 0 || place % 2 === index % 2) batch.add('teamMember', { orgId, teamId: team.id, userId })
    }
  }
  for (const queue of world.queues) batch.add('queue', { ...queue, orgId })
  const { residential, business } = world
  batch.add(
    'profile',
    {
      id: residential.id,
      orgId,
      name: residential.name,
      isDefault: true,
      settings: profileSettings.residential,
    },
    { id: business.id, orgId, name: business.name, isDefault: false, settings: profileSettings.business },
  )
  for (const [key, workflowId] of Object.entries(world.workflows)) {
    batch.add('workflow', { id: workflowId, orgId, name: workflowNames[key as WorkflowKey] })
  }
  for (const [key, groupId] of Object.entries(world.groups)) {
    const { name, priority, workflow } = groupSpecs[key as GroupKey]
    const workflowId = workflow ? world.workflows[workflow] : null
    batch.add('accountGroup', { id: groupId, orgId, name, priority, workflowId })
  }
  for (const { id: schemaId, key, label, appliesTo, fields } of Object.values(world.schemas)) {
    const stored = fields.map((field) => ({ ...field })) as unknown as object[]
    batch.add('metadataSchema', { id: schemaId, orgId, key, label, appliesTo, fields: stored, version: 1 })
  }
  addLayouts(batch, world)
  addDesk(batch, world)
}

function addLayouts(batch: RowBatch, world: World): void {
  const { plan, spec, orgId } = world
  const makeId = idMaker(plan, spec.index, 0, 2000)
  const publisher = world.members.find(({ role }) => role === 'admin')?.userId
  const add = (
    scope: LayoutScope,
    columns: { profileId?: Id<'profile'>; role?: string },
    versions: readonly { comment: string; content: object }[],
  ) => {
    const layoutId = makeId('layout')
    batch.add('layout', {
      id: layoutId,
      orgId,
      scope: scope.kind,
      ...columns,
      scopeKey: layoutScopeKey(scope),
      publishedNumber: versions.length,
      version: versions.length + 1,
    })
    for (const [index, { comment, content }] of versions.entries()) {
      const at = foundedAt(plan) + (index + 1) * 40 * day
      batch.add('layoutVersion', {
        id: makeId('layoutVersion'),
        orgId,
        layoutId,
        number: index + 1,
        content,
        comment,
        publishedAt: instantOf(at),
        publishedById: publisher,
      })
    }
  }
  const { organisation, businessProfile, readOnlyRole } = demoLayouts
  const profileId = world.business.id
  add({ kind: 'organisation' }, {}, organisation)
  add({ kind: 'profile', profileId }, { profileId }, businessProfile)
  add({ kind: 'role', role: 'readOnly' }, { role: 'readOnly' }, readOnlyRole)
}
