import { actionMutation } from '../action-mutation.ts'
import { setOwnPhoneHandler } from './perform.ts'

actionMutation({
  handler: setOwnPhoneHandler,
  description: 'Says which phone of one’s own a telephone provider rings first when one calls a debtor.',
  input: (t) => ({
    number: t.string({
      description: 'With its country code, such as `+353 1 555 0182`; absent or empty: none.',
    }),
  }),
  success: (t) => ({
    ownPhone: t.string({
      nullable: true,
      description: 'The number as it is kept, in E.164.',
      resolve: ({ answer }) => answer.ownPhone,
    }),
  }),
})
