import { ledgerContexts } from '@arrears/domain/ledger/context'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { looseValuesSql } from '../platform/database/loose-values.ts'
import { journalConditions } from './journal-filter.ts'
import { contextLabel } from './ledger-entry.graphql.ts'

const LedgerContextType = builder.objectRef<string>('LedgerContext').implement({
  description: 'What a ledger entry can be.',
  fields: (t) => ({
    context: t.string({ description: 'For programs and filters.', resolve: (context) => context }),
    label: t.string({ description: 'For people.', resolve: contextLabel }),
  }),
})

const JournalFacets = builder.objectRef<{ accountId: string }>('JournalFacets').implement({
  description: 'What occurs in the journal of one account, for its filters.',
  fields: (t) => ({
    contexts: t.field({
      type: [LedgerContextType],
      description: 'Contexts of entries, in the order in which people know them.',
      complexity: 5,
      resolve: async ({ accountId }, _args, context) => {
        const where = journalConditions({ orgId: requireOrg(context, 'ledger:read'), accountId }, {})
        const rows = await context.prisma.$queryRaw<{ value: string }[]>(
          looseValuesSql('ledger_entry', 'context', where),
        )
        return rows.map(({ value }) => value).toSorted((a, b) => rank(a) - rank(b))
      },
    }),
    claims: t.prismaField({
      type: ['Claim'],
      description: 'Claims of the account, by reference: each begins with an entry.',
      complexity: 5,
      resolve: (query, { accountId }, _args, context) =>
        context.prisma.claim.findMany({
          ...query,
          where: { orgId: requireOrg(context, 'ledger:read'), accountId },
          orderBy: { reference: 'asc' },
        }),
    }),
    products: t.prismaField({
      type: ['Product'],
      description: 'Products that claims of the account are for, by name.',
      complexity: 5,
      resolve: async (query, { accountId }, _args, context) => {
        const orgId = requireOrg(context, 'ledger:read')
        const claimed = await context.prisma.claim.findMany({
          where: { orgId, accountId, productId: { not: null } },
          distinct: ['productId'],
          select: { productId: true },
        })
        return await context.prisma.product.findMany({
          ...query,
          where: { orgId, id: { in: claimed.flatMap(({ productId }) => productId ?? []) } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        })
      },
    }),
    paymentMethods: t.prismaField({
      type: ['PaymentMethod'],
      description: 'Payment methods that entries were paid by, by label.',
      complexity: 5,
      resolve: async (query, { accountId }, _args, context) => {
        const orgId = requireOrg(context, 'ledger:read')
        const used = await context.prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
          select m.id from payment_method m where m.org_id = ${orgId} and m.account_id = ${accountId} and exists (
            select from ledger_entry e
            where ${journalConditions({ orgId, accountId }, {})} and e.payment_method_id = m.id)`)
        return await context.prisma.paymentMethod.findMany({
          ...query,
          where: { orgId, id: { in: used.map(({ id }) => id) } },
          orderBy: [{ label: 'asc' }, { id: 'asc' }],
        })
      },
    }),
  }),
})

builder.prismaObjectField('Account', 'journalFacets', (t) =>
  t.field({
    type: JournalFacets,
    description: 'Contexts, claims, products and payment methods that occur in the journal, for its filters.',
    select: { id: true },
    resolve: ({ id }) => ({ accountId: id }),
  }),
)

const order: readonly string[] = ledgerContexts

/** Contexts that this version does not know come last. */
const rank = (context: string): number => (order.includes(context) ? order.indexOf(context) : order.length)
