import type { GraphQLResolveInfo } from 'graphql'
import { requireOrg, type Context } from '../../context.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { countRows } from '../database/rows/count-rows.ts'
import { findRows } from '../database/rows/find-rows.ts'
import { keptSelection } from '../graphql/selection/kept-selection.ts'
import { parseMoment } from './column-values.ts'
import { connectionPaths } from './connection-paths.ts'
import { firstPageWithParent, isFirstPage } from './first-page.ts'
import { keysetConnection } from './keyset-connection.ts'
import { pageComplexity, type PageArguments } from './page-size.ts'

interface RelatedList<Args> {
  /** The relation of the parent, with the type of its rows and the column that names the parent. */
  readonly relation: string
  readonly model: Prisma.ModelName
  readonly parentColumn: 'accountId' | 'claimId'
  /** The moment by which the newest are first. */
  readonly column: string
  /** Which rows of the relation the list is of, always. */
  readonly where?: object
  /** Which of these are asked for; nothing for all of them. */
  narrowed?(args: Args): object | undefined
}

interface Parent {
  readonly id: string
  readonly _count?: Readonly<Record<string, number>>
}

/** Options of a connection over rows of a parent, newest first, whose first page comes with the parent. */
export function relatedPage<Row extends { readonly id: string }, Args extends PageArguments = PageArguments>(
  list: RelatedList<Args>,
) {
  const { relation, model, parentColumn, column, where } = list
  const columns = { id: true, [column]: true } as const
  const order = { column, direction: 'desc', parse: parseMoment } as const
  const delegate = (model.charAt(0).toLowerCase() + model.slice(1)) as Uncapitalize<Prisma.ModelName>
  return {
    extensions: firstPageWithParent<Args>({
      relation,
      type: model,
      orderBy: [{ [column]: 'desc' }, { id: 'desc' }],
      columns,
      ...(where ? { where } : {}),
      isWhole: (args) => list.narrowed?.(args) === undefined,
    }),
    complexity: pageComplexity,
    resolve: (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => {
      const narrowed = list.narrowed?.(args)
      const ofParent = { orgId: requireOrg(context, 'account:read'), [parentColumn]: parent.id }
      const wanted = { ...ofParent, ...where, ...narrowed }
      const loaded = Reflect.get(parent, relation) as Row[] | undefined
      return keysetConnection<Row>({
        args,
        order,
        loaded: narrowed === undefined && isFirstPage(args) ? loaded : undefined,
        read: async ({ where: range, orderBy, take }) =>
          (await findRows(context, delegate, {
            ...keptSelection(context, info, { paths: connectionPaths, select: columns }),
            where: { AND: [wanted, range] },
            orderBy: [...orderBy],
            take,
          } as never)) as unknown as Row[],
        count: async () =>
          (narrowed ? undefined : parent._count?.[relation]) ?? (await countRows(context, model, wanted)),
      })
    },
  }
}
