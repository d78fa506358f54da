import type { PromiseState } from '../account/account-state.ts'
import { diaryEvent } from '../diary/diary-event.ts'
import type { DiaryEventDraft } from '../diary/diary-event.ts'
import { moneyData } from '../diary/phrase.ts'
import type { PromiseUpdate } from './apply-payment.ts'

const eventOfStatus = { kept: 'promiseKept', partKept: 'promisePartKept', broken: 'promiseBroken' } as const

/** The events that tell what became of promises; one that merely got some money, or is open again, is not told. */
export function promiseEvents(
  promises: readonly PromiseState[],
  updates: readonly PromiseUpdate[],
  currency: string,
): DiaryEventDraft[] {
  return updates.flatMap(({ promiseId, paidMinor, status }) => {
    const promise = promises.find(({ id }) => id === promiseId)
    if (!promise || status === 'open' || status === promise.status) return []
    const data = {
      amount: moneyData(promise.amountMinor, currency),
      paid: moneyData(paidMinor, currency),
      dueOn: promise.dueOn,
    }
    return [diaryEvent(eventOfStatus[status], data, { subjectId: promiseId })]
  })
}
