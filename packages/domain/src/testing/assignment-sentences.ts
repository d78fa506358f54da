import type { DiaryEventDraft } from '../diary/diary-event.ts'
import type { DiaryEventType } from '../diary/event-types/index.ts'

/** One event of each type about whose an account is to work, with the sentence it makes. */
export const assignmentSentences = {
  accountAssigned: [
    {
      changes: [
        { field: 'workflow', label: 'Workflow', before: null, after: 'Firm' },
        { field: 'manager', label: 'Account manager', before: 'Ines Duarte', after: null },
      ],
    },
    'Workflow from none of its own to Firm; account manager from Ines Duarte to nobody',
  ],
  agencyAssigned: [
    { agency: 'Aster', balance: { minor: '12050', currency: 'EUR' }, note: null },
    'Assigned to agency Aster with €120.50 owed',
  ],
  agencyRecalled: [{ agency: 'Aster', reason: 'Paid to us' }, 'Recalled from agency Aster: Paid to us'],
} as const satisfies { [T in DiaryEventType]?: readonly [DiaryEventDraft<T>['data'], string] }
