import { eventAppearance } from '@arrears/domain/diary/diary-event'
import { eventTypes } from '@arrears/domain/diary/event-types/index'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'

export const DiaryEventTypeType = builder.objectRef<string>('DiaryEventType').implement({
  description: 'A kind of event that can stand in the diary.',
  fields: (t) => ({
    type: t.string({ description: 'For programs and filters.', resolve: (type) => type }),
    label: t.string({ description: 'For people.', resolve: (type) => eventAppearance(type).label }),
    automatic: t.boolean({
      description: 'Usually happens without a person.',
      resolve: (type) => eventAppearance(type).automatic,
    }),
  }),
})

builder.queryField('diaryEventTypes', (t) =>
  t.field({
    type: [DiaryEventTypeType],
    description: 'Every type of event, in the order in which filters list them.',
    resolve: (_root, _args, context) => {
      requireOrg(context, 'diary:read')
      return Object.keys(eventTypes)
    },
  }),
)
