import type { AllocationLine } from '@arrears/domain/ledger/allocate'
import type { Money } from '@arrears/domain/shared/money'
import type { Refusal } from '@arrears/domain/shared/result'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../builder.ts'
import { ClaimType } from '../claim/claim.graphql.ts'
import { requireActor, requireOrg } from '../context.ts'
import type { Claim } from '../generated/prisma/client.ts'
import { notFound } from '../platform/failure/request-error.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { MoneyInput, MoneyType } from '../platform/graphql/money.graphql.ts'
import { previewPayment } from './preview-payment.ts'

type Line = AllocationLine & { readonly claim: Claim; readonly currency: string }

const Line = builder.objectRef<Line>('AllocationLine').implement({
  description: 'The part of a payment that goes to one component of one claim.',
  fields: (t) => ({
    claim: t.field({
      type: ClaimType,
      description: 'The claim that gets it.',
      resolve: ({ claim }) => claim,
    }),
    component: t.exposeString('component', {
      description: 'What it settles: principal, interest or cost.',
    }),
    amount: t.field({
      type: MoneyType,
      description: 'How much of the payment.',
      resolve: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    }),
    why: t.exposeString('why', { description: 'Why it goes there, as a sentence (F4).' }),
  }),
})

interface Preview {
  readonly lines: readonly Line[]
  readonly unallocated: Money
  readonly balanceAfter: Money
  readonly refusal: Refusal | null
}

const PaymentPreview = builder.objectRef<Preview>('PaymentPreview').implement({
  description: 'How a payment would be applied, were it recorded now. Nothing is booked.',
  fields: (t) => ({
    lines: t.field({
      type: [Line],
      description: 'In the order in which money reaches the claims.',
      resolve: ({ lines }) => lines,
    }),
    unallocated: t.field({
      type: MoneyType,
      description: 'What no claim could take; it would be held as credit.',
      resolve: ({ unallocated }) => unallocated,
    }),
    balanceAfter: t.field({
      type: MoneyType,
      description: 'The balance of the account after it; negative when the debtor would have credit.',
      resolve: ({ balanceAfter }) => balanceAfter,
    }),
    refusal: t.field({
      type: ActionRefusal,
      nullable: true,
      description: 'Why it could not be recorded like this; then there are no lines.',
      resolve: ({ refusal }) => refusal,
    }),
  }),
})

const PaymentPreviewInput = builder.inputType('PaymentPreviewInput', {
  description: 'A payment as `recordPayment` takes it.',
  fields: (t) => ({
    accountId: t.id({ required: true, description: 'The account it is for.' }),
    amount: t.field({ type: MoneyInput, required: true, description: 'More than zero.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Value date, not after today; absent: today.' }),
    claimIds: t.idList({ description: 'Claims that the debtor named, in that order.' }),
  }),
})

builder.queryField('paymentPreview', (t) =>
  t.field({
    type: PaymentPreview,
    description: 'How a payment would be applied to claims, line by line; books nothing (B15).',
    args: { input: t.arg({ type: PaymentPreviewInput, required: true, description: 'The payment.' }) },
    complexity: 10,
    resolve: async (_root, { input }, context, info) => {
      const orgId = requireOrg(context, 'ledger:read')
      const preview = await previewPayment(context.prisma, requireActor(context), input, context.now)
      if (!preview) throw notFound('account', input.accountId)
      const claims = await context.prisma.claim.findMany({
        ...queryFromInfo({ context, info, typeName: 'Claim', path: ['lines', 'claim'] }),
        where: { orgId, id: { in: preview.lines.map(({ claimId }) => claimId) } },
      })
      const byId = new Map(claims.map((claim) => [claim.id, claim]))
      const { currency } = preview.unallocated
      return {
        ...preview,
        lines: preview.lines.flatMap((line) => {
          const claim = byId.get(line.claimId)
          return claim ? [{ ...line, claim, currency }] : []
        }),
      }
    },
  }),
)
