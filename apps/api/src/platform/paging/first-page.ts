import type { NestedSelection, SelectedFieldNode } from '@pothos/selection-mapper'
import { operationLimits } from '../../builder.ts'
import type { Query } from '../graphql/selection/selection-adapter.ts'
import { defaultPageSize, type PageArguments } from './page-size.ts'

interface FirstPage<Args> {
  /** The relation of the parent that the list is of, with the type of its rows. */
  readonly relation: string
  readonly type: string
  readonly orderBy: readonly object[]
  /** What of a row its place is made of. */
  readonly columns: Readonly<Record<string, true>>
  /** Which rows of the relation the list is of; all without it. */
  readonly where?: object
  /** Whether these arguments ask for the whole list, so that the relation is it. */
  isWhole?(args: Args): boolean
}

const paths = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]]

/**
 * Extensions of a connection field whose first page, and the number of all rows, come with the parent: most pages ask for
 * no other, and need no statement of their own then.
 */
export function firstPageWithParent<Args extends PageArguments>(list: FirstPage<Args>) {
  const { relation, type, orderBy, columns, where } = list
  return {
    pothosPrismaSelect(
      args: Args,
      _context: object,
      nested: NestedSelection<Query>,
      selected: SelectedFieldNode,
    ): Query {
      const whole = list.isWhole?.(args) ?? true
      const query: Query & { orderBy: readonly object[]; take: number } = {
        select: columns,
        ...(where ? { where } : {}),
        orderBy,
        take: (args.first ?? defaultPageSize) + 1,
      }
      return {
        select: {
          id: true,
          ...(whole && isFirstPage(args)
            ? { [relation]: nested(query, { getType: () => type, paths }) }
            : {}),
          ...(whole && !where && selected().has('totalCount')
            ? { _count: { select: { [relation]: true } } }
            : {}),
        },
      }
    },
  }
}

/** From the beginning of the list, by a size that is allowed; what is not is refused by the resolver. */
export const isFirstPage = ({ first, after, last, before }: PageArguments): boolean =>
  [after, last, before].every((argument) => argument === null || argument === undefined) &&
  (first ?? defaultPageSize) >= 1 &&
  (first ?? 0) <= operationLimits.pageSize
