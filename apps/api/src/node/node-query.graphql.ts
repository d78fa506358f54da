import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { idKind } from '@arrears/domain/shared/ids'
import { builder } from '../builder.ts'
import { requireActor, requireOrg } from '../context.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { nodeTypeOf } from './node-types.ts'

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description:
      'Anything that has an id of its own; null when there is none of that id in this organisation.',
    args: { id: t.arg.id({ required: true, description: 'Its prefix tells the type, such as `acc_…`.' }) },
    resolve: async (_root, { id }, context, info) => {
      const actor = requireActor(context)
      const type = nodeTypeOf(idKind(id))
      if (!type) return null
      const orgId = requireOrg(context, type.permission)
      const query = queryFromInfo({ context, info, typeName: type.name, select: { id: true } })
      const row = await type.find(context.prisma, query, orgId, id, actor)
      if (row) brandWithType(row, type.name as never)
      return row as { id: string } | null
    },
  }),
)
