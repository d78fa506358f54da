import { builder } from '../builder.ts'
import { DateRangeInput } from '../platform/graphql/money.graphql.ts'
import { OrderDirection } from '../platform/graphql/order-direction.graphql.ts'
import type { JournalOrder } from './journal-order.ts'

export const JournalFilterInput = builder.inputType('JournalFilter', {
  description: 'Which entries; what is left out does not filter, and all that is given must hold (F1).',
  fields: (t) => ({
    claimIds: t.idList({ description: 'On any of these claims.' }),
    productIds: t.idList({ description: 'For any of these products.' }),
    paymentMethodIds: t.idList({ description: 'Paid by any of these.' }),
    contexts: t.stringList({ description: 'Any of these contexts of `journalFacets`.' }),
    effective: t.field({ type: DateRangeInput, description: 'Value dates.' }),
  }),
})

const JournalOrderField = builder.enumType('JournalOrderField', {
  description: 'What the journal is sorted by; entries without a claim or product come last.',
  values: {
    booked: { description: 'When it was booked.' },
    date: { description: 'Its value date.' },
    claim: { description: 'The reference of its claim.' },
    product: { description: 'The name of its product.' },
    context: { description: 'What it was booked for, by its key such as `payment`.' },
  } as const satisfies Record<JournalOrder['field'], object>,
})

export const JournalOrderInput = builder.inputType('JournalOrder', {
  description: 'Entries that are equal in it stand in the order in which they were booked.',
  fields: (t) => ({
    field: t.field({ type: JournalOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which way.' }),
  }),
})
