import { diaryEvent } from '../diary/diary-event.ts'
import type { DiaryEventDraft } from '../diary/diary-event.ts'
import { moneyData } from '../diary/phrase.ts'
import type { JudgedPlan } from './judge-plan.ts'
import type { InstalmentPlanState } from './plan-state.ts'

const instalmentEvents = {
  due: 'instalmentDue',
  kept: 'instalmentKept',
  partKept: 'instalmentPartKept',
  broken: 'instalmentBroken',
} as const

const planEvents = { kept: 'planKept', broken: 'planBroken' } as const

/** The events that tell what became of a plan since it was last looked at; what is to come again, or active again, is not told. */
export function planChangeEvents(
  before: Pick<InstalmentPlanState, 'id' | 'status' | 'totalMinor' | 'instalments'>,
  judged: JudgedPlan,
  currency: string,
): DiaryEventDraft[] {
  const count = before.instalments.length
  const events = before.instalments.flatMap((instalment, index): DiaryEventDraft[] => {
    const after = judged.instalments[index]
    if (!after || after.status === instalment.status || after.status === 'scheduled') return []
    const data = {
      number: instalment.number,
      count,
      amount: moneyData(instalment.amountMinor, currency),
      paid: moneyData(after.paidMinor, currency),
      dueOn: instalment.dueOn,
    }
    return [diaryEvent(instalmentEvents[after.status], data, { subjectId: instalment.id })]
  })
  if (judged.status === before.status || judged.status === 'active') return events
  const data = {
    total: moneyData(before.totalMinor, currency),
    paid: moneyData(judged.paidMinor, currency),
    count,
  }
  return [...events, diaryEvent(planEvents[judged.status], data, { subjectId: before.id })]
}

/** Whether a judgement says anything new, so that there is something to write. */
export function isPlanChanged(before: InstalmentPlanState, judged: JudgedPlan): boolean {
  return (
    before.status !== judged.status ||
    before.instalments.some((instalment, index) => {
      const after = judged.instalments[index]
      return (
        after?.status !== instalment.status ||
        after.paidMinor !== instalment.paidMinor ||
        after.paidOn !== instalment.paidOn
      )
    })
  )
}
