import { judgePlan, type Receipt } from '@arrears/domain/plan/judge-plan'
import type { InstalmentPlanState } from '@arrears/domain/plan/plan-state'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { ClientBase } from 'pg'
import { receiptsSql } from './receipts-sql.ts'
import type { ReceiptRow } from './load-receipts.ts'

/** What a plan keeps and what its bookings say. */
export interface PlanDifference {
  readonly orgId: string
  readonly id: string
  readonly field: string
  readonly kept: string | null
  readonly folded: string | null
}

interface PlanRow {
  readonly id: string
  readonly orgId: string
  readonly status: InstalmentPlanState['status']
  readonly judgedOn: LocalDate
  readonly totalMinor: string
  readonly toleranceMinor: string
  readonly graceDays: number
  readonly missedLimit: number
  readonly instalments: readonly {
    readonly number: number
    readonly dueOn: LocalDate
    readonly amountMinor: string
    readonly paidMinor: string
    readonly paidOn: LocalDate | null
    readonly status: string
  }[]
}

const batch = 1_000

// The latest plan of each account, unless it was cancelled: what became of earlier ones is not derived any more.
const plansSql = `
select p.id, p.org_id as "orgId", p.status, p.judged_on::text as "judgedOn", p.total_minor::text as "totalMinor",
  p.tolerance_minor::text as "toleranceMinor", p.grace_days as "graceDays", p.missed_limit as "missedLimit", (
    select json_agg(json_build_object('number', i.number, 'dueOn', i.due_on, 'amountMinor', i.amount_minor::text,
      'paidMinor', i.paid_minor::text, 'paidOn', i.paid_on, 'status', i.status) order by i.number)
    from instalment i where i.org_id = p.org_id and i.plan_id = p.id) as instalments
from instalment_plan p
where ($1::text is null or p.org_id = $1) and p.id > $2 and p.status <> 'cancelled' and not exists (
  select 1 from instalment_plan later where later.org_id = p.org_id and later.account_id = p.account_id
    and (later.made_at, later.id) > (p.made_at, p.id))
order by p.id limit ${batch}`

/** Judges every plan again, from the ledger, as of the day it was last judged; returns how many there were. */
export async function reconcilePlans(
  client: ClientBase,
  orgId: string | null,
  tell: (difference: PlanDifference) => void,
): Promise<number> {
  let compared = 0
  for (let after = '', more = true; more;) {
    const { rows } = await client.query<PlanRow>(plansSql, [orgId, after])
    more = rows.length === batch
    after = rows.at(-1)?.id ?? ''
    compared += rows.length
    const money = await client.query<ReceiptRow>(receiptsSql, [orgId, rows.map(({ id }) => id)])
    const receipts = byPlan(money.rows)
    for (const plan of rows) {
      for (const [field, kept, folded] of compare(plan, receipts.get(plan.id) ?? [])) {
        if (kept !== folded) tell({ orgId: plan.orgId, id: plan.id, field, kept, folded })
      }
    }
  }
  return compared
}

function byPlan(rows: readonly ReceiptRow[]): ReadonlyMap<string, readonly Receipt[]> {
  const receipts = new Map<string, Receipt[]>()
  for (const { planId, effectiveOn, amountMinor } of rows) {
    const sofar = receipts.get(planId) ?? []
    sofar.push({ effectiveOn, amountMinor: BigInt(amountMinor) })
    receipts.set(planId, sofar)
  }
  return receipts
}

type Compared = readonly [field: string, kept: string | null, folded: string | null]

function compare(plan: PlanRow, receipts: readonly Receipt[]): Compared[] {
  const { toleranceMinor, graceDays, missedLimit, judgedOn } = plan
  const instalments = plan.instalments.map(({ number, dueOn, amountMinor }) => ({
    number,
    dueOn,
    amountMinor: BigInt(amountMinor),
  }))
  const terms = { toleranceMinor: BigInt(toleranceMinor), graceDays, missedLimit }
  const judged = judgePlan({ ...terms, instalments }, receipts, judgedOn)
  const sum = instalments.reduce((total, { amountMinor }) => total + amountMinor, 0n)
  return [
    ['total', plan.totalMinor, sum.toString()],
    ['status', plan.status, judged.status],
    ...plan.instalments.flatMap(({ number, status, paidMinor, paidOn }, index): Compared[] => {
      const after = judged.instalments[index]
      return [
        [`instalment ${number} status`, status, after?.status ?? null],
        [`instalment ${number} paid`, paidMinor, after?.paidMinor.toString() ?? null],
        [`instalment ${number} paidOn`, paidOn, after?.paidOn ?? null],
      ]
    }),
  ]
}
