import { newId } from '../../platform/clock/new-id.ts'
import { givenAccount, type AccountWishes, type TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

/** An account with at least one of everything that its page shows. */
export async function givenFullAccount(
  api: TestApi,
  organisation: TestOrganisation,
  wishes: AccountWishes = {},
): Promise<TestAccount & { readonly ids: Readonly<Record<keyof ReturnType<typeof newIds>, string>> }> {
  const account = await givenAccount(api, organisation, wishes)
  const ids = newIds()
  const { id: org, agent, teamManager } = organisation
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.entries({ org_id: org, ...row })
    return api.owner.query(
      `insert into ${table} (${columns.map(([name]) => name).join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
      columns.map(([, value]) => value),
    )
  }
  const of = { account_id: account.id }
  await insert('debtor', { ...of, id: ids.debtor, name: 'Guarantor Ltd', kind: 'company' })
  await insert('email', {
    ...of,
    id: ids.email,
    debtor_id: account.debtorId,
    address: `${ids.email}@example.test`,
  })
  await insert('address', {
    ...of,
    id: ids.address,
    debtor_id: account.debtorId,
    line1: 'Main Street 1',
    country: 'IE',
  })
  await insert('product', { ...of, id: ids.product, name: 'Broadband' })
  await api.owner.query('update claim set product_id = $1 where id = $2', [ids.product, account.claimIds[0]])
  await insert('payment_method', { ...of, id: ids.paymentMethod, kind: 'card', label: 'Visa', last4: '4242' })
  await insert('mandate', {
    ...of,
    id: ids.mandate,
    payment_method_id: ids.paymentMethod,
    reference: ids.mandate,
    scheme: 'sepaCore',
    signed_on: '2026-01-02',
  })
  await insert('charge', {
    ...of,
    id: ids.charge,
    payment_method_id: ids.paymentMethod,
    mandate_id: ids.mandate,
    provider: 'embedded',
    currency: wishes.currency ?? 'EUR',
    amount_minor: 2_000,
    state: 'failed',
    failure_code: 'declined',
    collect_on: '2026-11-10',
    created_at: api.now,
    created_by_id: agent.userId,
  })
  await insert('charge_claim', { charge_id: ids.charge, claim_id: account.claimIds[0], amount_minor: 2_000 })
  await insert('promise', {
    ...of,
    id: ids.promise,
    currency: wishes.currency ?? 'EUR',
    amount_minor: 5_000,
    due_on: '2026-11-30',
    made_at: api.now,
    made_by_id: agent.userId,
    payment_method_id: ids.paymentMethod,
  })
  await insert('promise_claim', { promise_id: ids.promise, claim_id: account.claimIds[0] })
  // One statement: a plan whose instalments do not sum to its total cannot be committed.
  await api.owner.query(
    `with plan as (
       insert into instalment_plan (id, org_id, account_id, currency, total_minor, interval, status, tolerance_minor, grace_days,
         missed_limit, made_at, made_by_id, counts_after, judged_on, closed_at)
       values ($1, $2, $3, $4, 4000, 'weekly', 'kept', 100, 3, 2, $5, $6, $5, '2026-11-21', $5) returning id, org_id)
     insert into instalment (id, org_id, plan_id, number, due_on, amount_minor, paid_minor, paid_on, status)
     select $7, org_id, id, 1, '2026-11-01', 4000, 4000, '2026-11-01', 'kept' from plan`,
    [
      ids.instalmentPlan,
      org,
      account.id,
      wishes.currency ?? 'EUR',
      api.now,
      agent.userId,
      newId('instalment'),
    ],
  )
  await insert('instalment_plan_claim', { plan_id: ids.instalmentPlan, claim_id: account.claimIds[0] })
  await insert('queue', { id: ids.queue, name: ids.queue })
  await insert('team', { id: ids.team, name: ids.team })
  await insert('team_member', { team_id: ids.team, user_id: agent.userId })
  await insert('task', {
    ...of,
    id: ids.task,
    queue_id: ids.queue,
    assignee_id: agent.userId,
    created_by_id: teamManager.userId,
    due_on: '2026-11-20',
    note: 'Call back',
    tags: ['urgent'],
  })
  await insert('note', {
    ...of,
    id: ids.note,
    text: 'Prefers mornings',
    created_by_id: agent.userId,
    created_at: api.now,
  })
  await insert('file', {
    ...of,
    id: ids.file,
    name: 'letter.pdf',
    size_bytes: 1_200,
    sha256: 'a'.repeat(64),
    added_at: api.now,
    actor_kind: 'user',
    actor_user_id: agent.userId,
  })
  await insert('workflow', { id: ids.workflow, name: ids.workflow })
  await insert('account_group', { id: ids.group, name: ids.group, priority: 5, workflow_id: ids.workflow })
  await insert('account_group_member', { ...of, group_id: ids.group })
  await api.owner.query('update account set manager_id = $1 where id = $2', [teamManager.userId, account.id])
  return { ...account, ids }
}

function newIds() {
  return {
    debtor: newId('debtor'),
    email: newId('email'),
    address: newId('address'),
    product: newId('product'),
    paymentMethod: newId('paymentMethod'),
    mandate: newId('mandate'),
    charge: newId('charge'),
    promise: newId('promise'),
    instalmentPlan: newId('instalmentPlan'),
    queue: newId('queue'),
    team: newId('team'),
    task: newId('task'),
    note: newId('note'),
    file: newId('file'),
    workflow: newId('workflow'),
    group: newId('group'),
  }
}
