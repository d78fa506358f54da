import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { planIntervals } from '../../plan/plan-interval.ts'
import { planTerms } from '../../plan/plan-terms.ts'
import { restructurable } from '../../plan/restructurable.ts'
import { simulatePlan } from '../../plan/simulate-plan.ts'
import { idField, localDateField, optionalText } from '../../shared/fields.ts'
import { addDays } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/**
 * Agrees to have all that is open and not in dispute paid by instalments (B11), exactly as it was simulated. Open promises end:
 * the plan takes their place. Nothing is booked.
 */
export const restructureAccount = defineAction('restructureAccount', {
  input: z.object({
    accountId: idField('account'),
    interval: z.enum(planIntervals),
    firstOn: localDateField,
    count: z.int().min(2).max(120),
    /** Of the simulation that is accepted. */
    simulationHash: z.string(),
    note: optionalText(2000),
  }),
  available: (account) => restructurable(account),
  decide: (account, input, { today, now }) => {
    const { interval, simulationHash, note } = input
    const simulated = simulatePlan(account, input, today)
    if (!simulated.ok) return simulated
    const { claims, totalMinor, replacedPromises, hash } = simulated.value
    if (hash !== simulationHash) {
      const message = 'The account has moved since this was simulated. Simulate again.'
      return refuse('SIMULATION_CHANGED', message, 'simulationHash')
    }
    const { currency, settings } = account
    const terms = planTerms(settings)
    const agreed = simulated.value.instalments.map(({ number, dueOn, amountMinor }) => ({
      number,
      dueOn,
      amountMinor,
    }))
    const [first] = agreed
    const last = agreed.at(-1)
    if (!first || !last) throw new Error('A simulated plan has instalments')
    return ok({
      // Judged as of the day before, so that an instalment due today is told like any other, once it has been looked at.
      plan: {
        interval,
        currency,
        totalMinor,
        madeAt: now,
        judgedOn: addDays(today, -1),
        nextOn: first.dueOn,
        ...terms,
      },
      instalments: agreed,
      claimIds: claims.map(({ id }) => id),
      replacedPromiseIds: replacedPromises.map(({ id }) => id),
      closedAt: now,
      diary: [
        diaryEvent('planAgreed', {
          total: moneyData(totalMinor, currency),
          count: agreed.length,
          interval,
          instalment: moneyData(first.amountMinor, currency),
          firstOn: first.dueOn,
          lastOn: last.dueOn,
          claims: claims.map(({ id, reference }) => ({ id, reference })),
          note,
        }),
        ...replacedPromises.map((promise) =>
          diaryEvent(
            'promiseCancelled',
            {
              amount: moneyData(promise.amountMinor, currency),
              dueOn: promise.dueOn,
              note: 'An instalment plan takes its place',
            },
            { subjectId: promise.id },
          ),
        ),
      ],
    })
  },
})
