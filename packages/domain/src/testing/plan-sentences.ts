import type { DiaryEventDraft } from '../diary/diary-event.ts'
import type { DiaryEventType } from '../diary/event-types/index.ts'
import { localDate } from '../shared/local-date.ts'
import { givenId } from './given-account.ts'

const claim = { id: givenId('claim'), reference: 'INV-21177' }
const amount = { minor: '50000', currency: 'EUR' }
const dueOn = localDate('2026-11-27')
const instalment = { number: 2, count: 4, amount, paid: { ...amount, minor: '12000' }, dueOn }

/** One event of each type about instalment plans, with the sentence that it makes. */
export const planSentences = {
  planAgreed: [
    {
      total: { ...amount, minor: '100000' },
      count: 2,
      interval: 'monthly',
      instalment: amount,
      firstOn: dueOn,
      lastOn: localDate('2026-12-27'),
      claims: [claim],
      note: 'After payday',
    },
    'Instalment plan for €1,000.00: 2 monthly instalments of €500.00 from 27 Nov 2026 to 27 Dec 2026 for INV-21177: After payday',
  ],
  planKept: [
    { total: amount, paid: amount, count: 4 },
    'Plan of 4 instalments for €500.00 kept: €500.00 paid',
  ],
  planBroken: [
    { total: amount, paid: { ...amount, minor: '12000' }, count: 4 },
    'Plan of 4 instalments for €500.00 broken: €120.00 paid',
  ],
  planCancelled: [
    { total: amount, paid: { ...amount, minor: '12000' }, count: 4, note: 'Lost the job' },
    'Plan of 4 instalments for €500.00 cancelled, €120.00 paid: Lost the job',
  ],
  instalmentDue: [instalment, 'Instalment 2 of 4, €500.00 on 27 Nov 2026, is due'],
  instalmentKept: [instalment, 'Instalment 2 of 4, €500.00 on 27 Nov 2026, kept'],
  instalmentPartKept: [instalment, 'Instalment 2 of 4, €500.00 on 27 Nov 2026, kept in part: €120.00 paid'],
  instalmentBroken: [instalment, 'Instalment 2 of 4, €500.00 on 27 Nov 2026, broken'],
} satisfies { readonly [T in DiaryEventType]?: readonly [DiaryEventDraft<T>['data'], string] }
