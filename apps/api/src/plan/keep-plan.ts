import type { AccountState } from '@arrears/domain/account/account-state'
import type { DiaryEventDraft } from '@arrears/domain/diary/diary-event'
import { judgePlan } from '@arrears/domain/plan/judge-plan'
import { isPlanChanged, planChangeEvents } from '@arrears/domain/plan/plan-events'
import { loadReceipts } from './load-receipts.ts'
import { writePlanJudged, type PlanWriting } from './write-plan-judged.ts'

/**
 * After something was booked: judges the account's plan again and writes what changed. Money that came in, was taken back or given
 * up counts alike, whichever action booked it; returns what the diary is to tell. `account` is as it was before the booking.
 */
export async function keepPlan(
  writing: PlanWriting,
  { id, currency, instalmentPlan: plan }: AccountState,
): Promise<readonly DiaryEventDraft[]> {
  if (!plan) return []
  const judged = judgePlan(plan, await loadReceipts(writing.tx, writing.orgId, plan.id), writing.today)
  if (!isPlanChanged(plan, judged)) return []
  await writePlanJudged(writing, id, plan, judged)
  return planChangeEvents(plan, judged, currency)
}
