import { can } from '@arrears/domain/permissions/permissions'
import { planIntervals } from '@arrears/domain/plan/plan-interval'
import { simulatePlan, type PlanSimulation } from '@arrears/domain/plan/simulate-plan'
import { localDateField } from '@arrears/domain/shared/fields'
import { localDateOf, type LocalDate } from '@arrears/domain/shared/local-date'
import { money, type Money } from '@arrears/domain/shared/money'
import { parseInput } from '@arrears/domain/shared/parse-input'
import type { Refusal } from '@arrears/domain/shared/result'
import { z } from 'zod'
import { readAccountState } from '../account/lock-account.ts'
import { builder } from '../builder.ts'
import { requireActor, requireOrg } from '../context.ts'
import { forbidden, notFound } from '../platform/failure/request-error.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { PlanInterval } from './instalment-plan.graphql.ts'

interface Shown {
  readonly number: number
  readonly dueOn: LocalDate
  readonly amount: Money
  readonly remaining: Money
}

const SimulatedInstalment = builder.objectRef<Shown>('SimulatedInstalment').implement({
  description: 'An instalment as it would be agreed.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 for the first.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The day it would be due.' }),
    amount: t.expose('amount', { type: MoneyType, description: 'What would be to pay on it.' }),
    remaining: t.expose('remaining', { type: MoneyType, description: 'What would be left to pay after it.' }),
  }),
})

interface ShownClaim {
  readonly id: string
  readonly reference: string
  readonly dueOn: LocalDate
  readonly open: Money
}

const SimulatedClaim = builder.objectRef<ShownClaim>('SimulatedClaim').implement({
  description: 'A claim as it stood when a plan was simulated.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the claim.' }),
    reference: t.exposeString('reference', { description: 'The reference of the claim.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'When it was due.' }),
    open: t.expose('open', { type: MoneyType, description: 'What was open on it.' }),
  }),
})

interface Simulated {
  readonly hash: string
  readonly total: Money
  readonly credit: Money
  readonly instalments: readonly Shown[]
  readonly claims: readonly ShownClaim[]
  readonly disputedClaims: readonly ShownClaim[]
  readonly replacedPromiseIds: readonly string[]
}

const RestructureSimulation = builder.objectRef<Simulated>('RestructureSimulation').implement({
  description: 'An instalment plan as it would be agreed now. Nothing is written.',
  fields: (t) => ({
    hash: t.exposeString('hash', {
      description: 'Names exactly this simulation; `restructureAccount` takes it.',
    }),
    total: t.expose('total', {
      type: MoneyType,
      description: 'Open on the combined claims, less the credit held: the sum of the instalments.',
    }),
    credit: t.expose('credit', { type: MoneyType, description: 'The credit held that was taken off.' }),
    instalments: t.expose('instalments', {
      type: [SimulatedInstalment],
      description: 'Every instalment, by date.',
    }),
    claims: t.expose('claims', { type: [SimulatedClaim], description: 'The claims that it combines.' }),
    disputedClaims: t.expose('disputedClaims', {
      type: [SimulatedClaim],
      description: 'Disputed claims, which are left out and stay as they are.',
    }),
    replacedPromiseIds: t.exposeIDList('replacedPromiseIds', {
      description: 'Open promises that would end, as the plan takes their place.',
    }),
  }),
})

interface Answer {
  readonly simulation: Simulated | null
  readonly refusal: Refusal | null
}

const SimulateRestructureAnswer = builder.objectRef<Answer>('SimulateRestructureAnswer').implement({
  description: 'A simulation, or why there is none.',
  fields: (t) => ({
    simulation: t.expose('simulation', {
      type: RestructureSimulation,
      nullable: true,
      description: 'The plan as it would be agreed.',
    }),
    refusal: t.expose('refusal', {
      type: ActionRefusal,
      nullable: true,
      description: 'Why it could not be agreed like this; then there is no simulation.',
    }),
  }),
})

const SimulateRestructureInput = builder.inputType('SimulateRestructureInput', {
  description: 'A plan as it is wished for.',
  fields: (t) => ({
    accountId: t.id({ required: true, description: 'The account that would be restructured.' }),
    interval: t.field({
      type: PlanInterval,
      required: true,
      description: 'How far apart the instalments are.',
    }),
    firstOn: t.field({ type: 'Date', required: true, description: 'When the first is due, from today.' }),
    count: t.int({ required: true, description: 'In how many instalments, from 2.' }),
  }),
})

const wishSchema = z.object({
  interval: z.enum(planIntervals),
  firstOn: localDateField,
  count: z.int().min(2).max(120),
})

builder.queryField('simulateRestructure', (t) =>
  t.field({
    type: SimulateRestructureAnswer,
    description: 'Every instalment of a plan, were it agreed now; writes nothing (B11).',
    args: { input: t.arg({ type: SimulateRestructureInput, required: true, description: 'The wish.' }) },
    complexity: 10,
    resolve: async (_root, { input: { accountId, ...raw } }, context): Promise<Answer> => {
      const orgId = requireOrg(context, 'account:read')
      if (!can(requireActor(context), 'ledger:read')) throw forbidden('ledger:read')
      const account = await readAccountState(context.prisma, orgId, accountId)
      if (!account) throw notFound('account', accountId)
      const wish = parseInput(wishSchema, raw)
      if (!wish.ok) return { simulation: null, refusal: wish.error[0] ?? null }
      const today = localDateOf(context.now, account.settings.timeZone)
      const simulated = simulatePlan(account, wish.value, today)
      if (!simulated.ok) return { simulation: null, refusal: simulated.error }
      return { simulation: shown(simulated.value, account.unappliedMinor, account.currency), refusal: null }
    },
  }),
)

function shown(simulation: PlanSimulation, creditMinor: bigint, currency: string): Simulated {
  const claim = ({ id, reference, dueOn, ...open }: PlanSimulation['claims'][number]): ShownClaim => ({
    id,
    reference,
    dueOn,
    open: money(open.principalMinor + open.interestMinor + open.costMinor, currency),
  })
  return {
    hash: simulation.hash,
    total: money(simulation.totalMinor, currency),
    credit: money(creditMinor, currency),
    instalments: simulation.instalments.map(({ number, dueOn, amountMinor, remainingMinor }) => ({
      number,
      dueOn,
      amount: money(amountMinor, currency),
      remaining: money(remainingMinor, currency),
    })),
    claims: simulation.claims.map(claim),
    disputedClaims: simulation.disputed.map(claim),
    replacedPromiseIds: simulation.replacedPromises.map(({ id }) => id),
  }
}
