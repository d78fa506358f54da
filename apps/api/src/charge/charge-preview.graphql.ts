import type { Refusal } from '@arrears/domain/shared/result'
import { builder } from '../builder.ts'
import { requireActor, requireOrg } from '../context.ts'
import { notFound } from '../platform/failure/request-error.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { MoneyInput, MoneyType } from '../platform/graphql/money.graphql.ts'
import { previewCharge, type PreviewedCharge } from './preview-charge.ts'

const ChargePreview = builder
  .objectRef<PreviewedCharge & { readonly refusal: Refusal | null }>('ChargePreview')
  .implement({
    description: 'When and how much a charge would collect, were it asked for now. Nothing is charged.',
    fields: (t) => ({
      most: t.field({
        type: MoneyType,
        description: 'The most that can be charged: what is open and not spoken for by pending charges.',
        resolve: ({ most }) => most,
      }),
      collectOn: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day of collection; null when it is refused.',
        resolve: ({ collectOn }) => collectOn,
      }),
      noticeDays: t.exposeInt('noticeDays', {
        description: 'Days that the debtor has to be told beforehand; 0 where no notice is asked for.',
      }),
      refusal: t.field({
        type: ActionRefusal,
        nullable: true,
        description: 'Why it could not be charged like this.',
        resolve: ({ refusal }) => refusal,
      }),
    }),
  })

const ChargePreviewInput = builder.inputType('ChargePreviewInput', {
  description: 'A charge as `chargePaymentMethod` takes it.',
  fields: (t) => ({
    accountId: t.id({ required: true, description: 'The account it is for.' }),
    mandateId: t.id({ required: true, description: 'The permission to charge.' }),
    claimId: t.id({ description: 'The claim to charge; or a product.' }),
    productId: t.id({ description: 'The product whose open claims are to be charged.' }),
    amount: t.field({
      type: MoneyInput,
      description: 'More than zero; absent: the most that can be charged.',
    }),
    collectOn: t.field({
      type: 'Date',
      description: 'The day of collection; absent: the first possible day.',
    }),
  }),
})

builder.queryField('chargePreview', (t) =>
  t.field({
    type: ChargePreview,
    description: 'When and how much `chargePaymentMethod` would collect; charges nothing (B9).',
    args: { input: t.arg({ type: ChargePreviewInput, required: true, description: 'The charge.' }) },
    complexity: 10,
    resolve: async (_root, { input }, context) => {
      requireOrg(context, 'account:read')
      const preview = await previewCharge(context.prisma, requireActor(context), input, context.now)
      if (!preview) throw notFound('account', input.accountId)
      return preview
    },
  }),
)
