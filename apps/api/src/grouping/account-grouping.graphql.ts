import { effectiveWorkflow } from '@arrears/domain/group/effective-workflow'
import { builder } from '../builder.ts'
import { UserType } from '../identity/user.graphql.ts'
import { AccountGroupType } from './account-group.graphql.ts'
import { ValueSource, type ValueSourceName } from './value-source.graphql.ts'
import { WorkflowType } from './workflow.graphql.ts'

type Row<Type extends { $inferType: unknown }> = Type['$inferType']

const WorkflowValue = builder
  .objectRef<{
    value: Row<typeof WorkflowType> | null
    source: ValueSourceName
    group: Row<typeof AccountGroupType> | null
  }>('WorkflowValue')
  .implement({
    description: 'The workflow in force on an account.',
    fields: (t) => ({
      value: t.expose('value', {
        type: WorkflowType,
        nullable: true,
        description: 'Null when there is none.',
      }),
      source: t.expose('source', { type: ValueSource, description: 'Where it comes from.' }),
      group: t.expose('group', {
        type: AccountGroupType,
        nullable: true,
        description: 'The group that gives it, when one does.',
      }),
    }),
  })

const ManagerValue = builder
  .objectRef<{ value: Row<typeof UserType> | null; source: ValueSourceName }>('ManagerValue')
  .implement({
    description: 'The person who manages an account.',
    fields: (t) => ({
      value: t.expose('value', { type: UserType, nullable: true, description: 'Null when there is none.' }),
      source: t.expose('source', { type: ValueSource, description: 'Where it comes from.' }),
    }),
  })

/** Which memberships are read; the same in both fields below, so that one read serves both. */
const memberships = {
  where: { group: { archivedAt: null } },
  orderBy: [{ group: { priority: 'desc' } }, { groupId: 'asc' }],
} as const

builder.prismaObjectFields('Account', (t) => ({
  groups: t.field({
    type: [AccountGroupType],
    description: 'The groups it is in, the one with the highest priority first; archived ones left out.',
    select: (_args, _context, nestedSelection) => ({
      groups: {
        where: memberships.where,
        orderBy: [...memberships.orderBy],
        select: { group: nestedSelection(true) },
      },
    }),
    resolve: ({ groups }) => groups.map(({ group }) => group),
  }),
  profile: t.relation('profile', { description: 'Its settings and event actions come from it.' }),
  workflow: t.field({
    type: WorkflowValue,
    description: 'The workflow in force, and where it comes from.',
    select: (_args, _context, nestedSelection) => {
      const workflow = nestedSelection({ select: { id: true } }, ['value'], 'Workflow')
      return {
        workflow,
        groups: {
          where: memberships.where,
          orderBy: [...memberships.orderBy],
          select: {
            group: nestedSelection(
              { select: { id: true, priority: true, workflow } },
              ['group'],
              'AccountGroup',
            ),
          },
        },
      }
    },
    resolve: ({ workflow, groups }) =>
      effectiveWorkflow(
        workflow,
        groups.map(({ group }) => group),
      ),
  }),
  manager: t.field({
    type: ManagerValue,
    description: 'Who manages it, and where that comes from.',
    select: (_args, _context, nestedSelection) => ({
      manager: nestedSelection({ select: { id: true } }, ['value'], 'User'),
    }),
    resolve: ({ manager }) => ({
      value: manager,
      source: manager ? ('account' as const) : ('none' as const),
    }),
  }),
}))
