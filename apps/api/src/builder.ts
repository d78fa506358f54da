import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import type { ComplexityErrorFn } from '@pothos/plugin-complexity'
import type { Instant, LocalDate } from '@arrears/domain/shared/local-date'
import type { Context } from './context.ts'
import { requestError } from './platform/failure/request-error.ts'
import KeptComplexityPlugin from './platform/graphql/kept-complexity.ts'
import LoadedRowsPlugin from './platform/graphql/loaded-rows.ts'
import type PrismaTypes from './generated/pothos-types.ts'
import { getDatamodel } from './generated/pothos-types.ts'

/** Limits on one operation; `docs/api.md` tells third parties of them. */
export const operationLimits = {
  depth: 12,
  breadth: 500,
  complexity: 5_000,
  aliases: 30,
  tokens: 4_000,
  pageSize: 100,
}

export interface SchemaTypes {
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: LocalDate; Output: LocalDate | Date }
    DateTime: { Input: Instant; Output: Instant | Date }
    Decimal: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}

const tooMuch: ComplexityErrorFn = (kind, result) => {
  const [what, asked, most] = {
    Depth: ['levels deep', result.depth, result.maxDepth] as const,
    Breadth: ['fields wide', result.breadth, result.maxBreadth] as const,
    Complexity: ['points of cost', result.complexity, result.maxComplexity] as const,
  }[kind]
  return requestError(
    'TOO_COMPLEX',
    `This operation is ${asked} ${what}; at most ${most} are allowed. Ask for less, or in several requests.`,
  )
}

/** The one schema builder. Areas add their types to it in `<area>.graphql.ts`; `schema.ts` imports them all. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [KeptComplexityPlugin, RelayPlugin, LoadedRowsPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesOnConnection: { description: 'The rows of the page, without their places.' },
    edgesFieldOptions: { nullable: false, description: 'The rows of the page, with their places.' },
    nodeFieldOptions: { nullable: false, description: 'The row.' },
    cursorFieldOptions: { description: 'Its place; send it back as `after` or `before`.' },
    pageInfoFieldOptions: { description: 'Whether there is more on either side, and where to go on.' },
    hasNextPageFieldOptions: { description: 'Whether there are rows after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are rows before this page.' },
    startCursorFieldOptions: { description: 'The place of the first row; null when the page is empty.' },
    endCursorFieldOptions: { description: 'The place of the last row; null when the page is empty.' },
    pageInfoTypeOptions: {
      description: 'Where a page begins and ends. Places are opaque, and hold while rows come and go.',
    },
    firstArgOptions: {
      description: 'How many rows from the beginning, or after `after`: 1 to 100, 25 unless given.',
    },
    afterArgOptions: { description: 'Only rows after this place.' },
    lastArgOptions: {
      description: 'How many rows from the end, or before `before`: 1 to 100; not with `first`.',
    },
    beforeArgOptions: { description: 'Only rows before this place.' },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
  },
  prisma: {
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: null,
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: operationLimits,
    complexityError: tooMuch,
  },
})

builder.queryType({ description: 'Everything that can be read.' })
builder.mutationType({
  description:
    'One mutation for each action. A repeated `idempotencyKey` answers what the first request with it answered and does nothing again.',
})
builder.subscriptionType({ description: 'What is told as it happens, over graphql-ws on the same address.' })
