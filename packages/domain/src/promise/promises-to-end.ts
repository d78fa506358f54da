import type { AccountState, PromiseState } from '../account/account-state.ts'
import { openMinor } from '../claim/open-minor.ts'
import { diaryEvent } from '../diary/diary-event.ts'
import type { DiaryEventDraft } from '../diary/diary-event.ts'
import { moneyData } from '../diary/phrase.ts'

/**
 * Open promises that cannot be kept any more after claims were disputed or given up: they promise more than may still be
 * collected on what they are for. `after` is the account as it is then. Such a promise ends, and a new one can be taken for the rest.
 */
export function promisesToEnd(after: Pick<AccountState, 'claims' | 'promises'>): PromiseState[] {
  return after.promises.filter((promise) => {
    if (promise.status !== 'open') return false
    const whole = promise.claimIds.length === 0
    const collectable = after.claims
      .filter((claim) => !claim.disputed && (whole || promise.claimIds.includes(claim.id)))
      .reduce((sum, claim) => sum + openMinor(claim), 0n)
    return promise.amountMinor - promise.paidMinor > collectable
  })
}

/** What the diary tells of promises that ended so, with the sentence that says why. */
export function endedPromiseEvents(
  promises: readonly PromiseState[],
  note: string,
  currency: string,
): DiaryEventDraft[] {
  return promises.map(({ id, amountMinor, dueOn }) =>
    diaryEvent(
      'promiseCancelled',
      { amount: moneyData(amountMinor, currency), dueOn, note },
      { subjectId: id },
    ),
  )
}
