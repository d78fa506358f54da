import { builder } from '../../builder.ts'

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list is sorted.',
  values: {
    asc: { description: 'Smallest, earliest or first in the alphabet first.' },
    desc: { description: 'Largest, latest or last in the alphabet first.' },
  },
})
