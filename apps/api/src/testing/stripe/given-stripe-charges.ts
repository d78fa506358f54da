import { collectChargeJob } from '../../jobs/collect-charge.ts'
import { hearStripeJob } from '../../jobs/hear-stripe.ts'
import { givenAccount } from '../given/given-account.ts'
import { givenCharge, givenMandate } from '../given/given-mandate.ts'
import { givenOrganisation } from '../given/given-organisation.ts'
import { givenServer } from '../given/given-server.ts'
import { rowOf } from '../given/written.ts'
import { givenFakeStripe, type FakeDispute } from './fake-stripe.ts'
import { sendEvent } from './send-event.ts'

const webhookSecret = 'whsec_of_the_tests'

/**
 * A server that charges by a fake of Stripe, and charges that are followed as a worker would. An answer may take as long as on a busy
 * machine, unless the test is about one that never comes.
 */
export async function givenStripeCharges({ timeoutMs = 120_000 } = {}) {
  const stripe = await givenFakeStripe()
  const options = { secretKey: 'sk_test_of_the_tests', webhookSecret, apiUrl: stripe.url, timeoutMs }
  const api = await givenServer({}, { stripe: options })
  const organisation = await givenOrganisation(api)
  let events = 0

  const context = () => ({ ...api.services, prisma: api.services.database.prisma, owner: api.owner })

  async function given({ method = 'pm_card', kind = 'card' as 'card' | 'bankAccount' } = {}) {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, {
      kind,
      scheme: kind === 'card' ? 'card' : 'ach',
      stripe: { customer: 'cus_1', method },
    })
    const chargeId = await givenCharge(api, organisation, account, {
      mandateId,
      claimId: account.claimIds[0] ?? '',
    })
    const payload = { orgId: organisation.id, accountId: account.id, chargeId }
    const collect = () => collectChargeJob(api.services.providers).run(payload, context())
    const intent = () => {
      const found = [...stripe.intents.values()].find(({ metadata }) => metadata['chargeId'] === chargeId)
      if (!found) throw new Error('Stripe has no payment for it')
      return found
    }
    /** The debtor's bank takes back all of it, until the dispute is won. */
    const dispute = (reason: string): FakeDispute => {
      const { id, amount, latest_charge } = intent()
      latest_charge.disputed = true
      const disputed: FakeDispute = {
        id: `dp_${chargeId}`,
        object: 'dispute',
        payment_intent: id,
        amount,
        reason,
        status: 'needs_response',
      }
      stripe.disputes.push(disputed)
      return disputed
    }
    return { account, chargeId, collect, intent, dispute }
  }

  /** Sends an event of a payment and runs the jobs that it enqueued. */
  async function tell(type: string, object: object, { id = `evt_${++events}`, secret = webhookSecret } = {}) {
    const status = await sendEvent(api.url, { id, type, object }, secret)
    return { status, heard: await heardNow() }
  }

  /** Runs the jobs that events enqueued, as a worker would; how many there were. */
  async function heardNow(): Promise<number> {
    const { rows } = await api.owner.query<{ payload: { paymentIntentId: string } }>(
      `select p.payload from graphile_worker._private_jobs p join graphile_worker.jobs j using (id)
       where j.task_identifier = 'hearStripe' order by id`,
    )
    await api.owner.query(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'hearStripe'))`,
    )
    for (const { payload } of rows) await hearStripeJob(api.services.providers).run(payload, context())
    return rows.length
  }

  const stateOf = async (chargeId: string) => {
    const row = await rowOf(api, 'charge', chargeId)
    return row?.['state']
  }
  const balanceOf = async (accountId: string) => (await rowOf(api, 'account', accountId))?.['balance_minor']
  const bookingsOf = async (accountId: string) =>
    (
      await api.owner.query<{ context: string }>(
        "select context from ledger_transaction where account_id = $1 and context <> 'invoice' order by id",
        [accountId],
      )
    ).rows.map((row) => row.context)

  const close = async () => {
    await api.close()
    await stripe.close()
  }
  return { stripe, api, organisation, context, given, tell, heardNow, stateOf, balanceOf, bookingsOf, close }
}

export type StripeCharges = Awaited<ReturnType<typeof givenStripeCharges>>
