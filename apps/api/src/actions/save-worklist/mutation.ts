import { WorklistOrderType } from '../../worklist/worklist.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { worklistSuccess } from '../worklist-success.ts'
import { saveWorklistHandler } from './perform.ts'

actionMutation({
  handler: saveWorklistHandler,
  description: 'Saves a worklist: which accounts are handed out and in which order (C2).',
  input: (t) => ({
    id: t.id({ description: 'The worklist to change; absent: a new one.' }),
    expectedVersion: t.int({ description: 'The version that the editor saw; for a change.' }),
    name: t.string({ required: true, description: 'What people call it; up to 80 characters.' }),
    queueId: t.id({ description: 'Only accounts with a due task in this queue.' }),
    shared: t.boolean({ required: true, description: 'True: for everybody, which needs `worklist:share`.' }),
    filter: t.field({
      type: 'JSON',
      description:
        '`profileId`, `groupId`, `managerId`, `currency`, `minBalanceMinor` and `maxBalanceMinor` in minor units, `minDaysOverdue`.',
    }),
    order: t.field({ type: WorklistOrderType, required: true, description: 'In which order it hands out.' }),
  }),
  success: worklistSuccess,
})
