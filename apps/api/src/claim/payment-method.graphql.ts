import { checkMandateUse, mandateLapsesOn } from '@arrears/domain/mandate/mandate-use'
import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { mandateColumns, mandateState } from './mandate-state.ts'

builder.prismaObject('PaymentMethod', {
  description: 'A card, bank account or the like by which an account is paid; never its full number.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What sort it is, such as `card` or `bankAccount`.' }),
    label: t.exposeString('label', { description: 'As people tell it apart, such as “Visa”.' }),
    last4: t.exposeString('last4', { nullable: true, description: 'The last four digits of its number.' }),
    expiresOn: t.expose('expiresOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it can be charged.',
    }),
    provider: t.exposeString('provider', {
      description:
        'Who charges it: `stripe`, or `embedded`, which is not a bank: it plays one, and no money moves.',
    }),
    mandates: t.relation('mandates', {
      description: 'Permissions to charge it, newest first.',
      query: { orderBy: [{ signedOn: 'desc' }, { id: 'desc' }] },
    }),
  }),
})

builder.prismaObject('Mandate', {
  description: 'A permission to charge a payment method.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'As told to the debtor and the bank.' }),
    scheme: t.exposeString('scheme', { description: 'Whose rules it follows, such as `sepaCore`.' }),
    signedOn: t.expose('signedOn', { type: 'Date', description: 'The day the debtor gave it.' }),
    lastUsedOn: t.expose('lastUsedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the last charge; null when it was never used.',
    }),
    status: t.exposeString('status', {
      description: '`active`, `disabled` (see `disabledUntil`), or `revoked` by the debtor.',
    }),
    usable: t.boolean({
      description: 'Whether it may be used today; a charge asks again on its day of collection.',
      select: mandateColumns,
      resolve: (mandate, _args, { today, locale }) =>
        checkMandateUse(mandateState(mandate), today, locale).ok,
    }),
    problem: t.string({
      nullable: true,
      description: 'Why it may not be used today, as a sentence; null when it may.',
      select: mandateColumns,
      resolve: (mandate, _args, { today, locale }) => {
        const checked = checkMandateUse(mandateState(mandate), today, locale)
        return checked.ok ? null : checked.error.message
      },
    }),
    lapsesOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The last day on which it can be used when it is not used before; null where its scheme has none.',
      select: mandateColumns,
      resolve: (mandate) => mandateLapsesOn(mandateState(mandate)),
    }),
    disabledUntil: t.expose('disabledUntil', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it must not be used.',
    }),
    paymentMethod: t.relation('paymentMethod', { description: 'What it permits to charge.' }),
  }),
})

builder.prismaObjectFields('Account', (t) => ({
  paymentMethods: t.relation('paymentMethods', {
    description: 'By which it can be paid, the newest first.',
    query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
  }),
  mandates: t.relation('mandates', {
    description: 'Permissions to charge its payment methods, newest first.',
    query: { orderBy: [{ signedOn: 'desc' }, { id: 'desc' }] },
  }),
}))
