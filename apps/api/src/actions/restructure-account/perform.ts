import { restructureAccount } from '@arrears/domain/actions/restructure-account/rule'
import { newId } from '../../platform/clock/new-id.ts'
import { keepOldestDueDate } from '../../plan/keep-oldest-due-date.ts'
import { wakePlan } from '../../plan/write-plan-judged.ts'
import { cancelPromises } from '../../promise/cancel-promises.ts'
import { defineHandler } from '../action-handler.ts'

export const restructureAccountHandler = defineHandler({
  rule: restructureAccount,
  async perform(decided, writing, account, { note }) {
    const { tx, orgId, userId } = writing
    const { plan, instalments, claimIds, replacedPromiseIds } = decided
    const id = newId('instalmentPlan')
    await tx.$executeRaw`
      insert into instalment_plan (id, org_id, account_id, currency, total_minor, interval, tolerance_minor, grace_days, missed_limit,
        note, made_at, made_by_id, counts_after, judged_on, next_on)
      select ${id}, ${orgId}, ${account.id}, ${plan.currency}, ${plan.totalMinor}, ${plan.interval}, ${plan.toleranceMinor},
        ${plan.graceDays}, ${plan.missedLimit}, ${note}, ${plan.madeAt}::timestamptz, ${userId}, max(booked_at), ${plan.judgedOn}::date, ${plan.nextOn}::date
      from ledger_transaction where org_id = ${orgId} and account_id = ${account.id}`
    await tx.instalment.createMany({
      data: instalments.map(({ number, dueOn, amountMinor }) => ({
        id: newId('instalment'),
        orgId,
        planId: id,
        number,
        dueOn: new Date(dueOn),
        amountMinor,
      })),
    })
    await tx.instalmentPlanClaim.createMany({
      data: claimIds.map((claimId) => ({ orgId, planId: id, claimId })),
    })
    await cancelPromises(writing, replacedPromiseIds)
    await keepOldestDueDate(writing, account.id)
    await wakePlan(writing, account.id, id, plan.nextOn)
    return { answer: { planId: id }, subjectId: id }
  },
})
