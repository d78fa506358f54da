import { builder } from '../builder.ts'
import { DateRangeInput } from '../platform/graphql/money.graphql.ts'

export const DiaryFilterInput = builder.inputType('DiaryFilter', {
  description: 'Which events; what is left out does not filter, and all that is given must hold (D2).',
  fields: (t) => ({
    occurred: t.field({
      type: DateRangeInput,
      description: "Days, as they begin and end in the organisation's time zone.",
    }),
    types: t.stringList({ description: 'Any of these types of `diaryEventTypes`.' }),
    actorIds: t.idList({ description: 'Done by any of these users.' }),
    claimIds: t.idList({ description: 'About any of these claims.' }),
    automatic: t.boolean({ description: 'True: what usually happens without a person. False: the rest.' }),
  }),
})
