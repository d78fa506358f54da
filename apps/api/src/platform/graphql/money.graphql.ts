import { formatDecimal, type Money } from '@arrears/domain/shared/money'
import { builder } from '../../builder.ts'

/** An exact amount in GraphQL; resolvers return the domain's `Money`. */
export const MoneyType = builder.objectRef<Money>('Money').implement({
  description: 'An exact amount of one currency.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'With exactly as many decimals as the currency has; negative is written with a minus.',
      resolve: (money) => formatDecimal(money),
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217 code.' }),
  }),
})

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An exact amount of one currency.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true, description: 'For example `"12.30"`.' }),
    currency: t.string({ required: true, description: 'ISO 4217 code; that of the account.' }),
  }),
})

export const DateRangeInput = builder.inputType('DateRangeInput', {
  description: 'Days from and to, both included; an absent end is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
})
