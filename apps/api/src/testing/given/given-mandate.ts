import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import { act } from './act.ts'
import type { TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

interface MandateWishes {
  readonly kind?: 'card' | 'bankAccount'
  readonly last4?: string
  readonly scheme?: string
  readonly signedOn?: string
  readonly status?: 'active' | 'disabled' | 'revoked'
  /** What Stripe calls the customer and the method; without them the embedded provider charges it. */
  readonly stripe?: { readonly customer: string; readonly method: string }
}

/** A card of the account's debtor with a mandate, which can be charged today, unless wished otherwise. */
export async function givenMandate(
  { owner }: TestApi,
  { id: org }: TestOrganisation,
  account: Pick<TestAccount, 'id'>,
  wishes: MandateWishes = {},
): Promise<{ readonly paymentMethodId: Id<'paymentMethod'>; readonly mandateId: Id<'mandate'> }> {
  const { kind = 'card', last4 = '4242', signedOn = '2026-01-05', status = 'active', stripe } = wishes
  const [paymentMethodId, mandateId] = [newId('paymentMethod'), newId('mandate')]
  await owner.query(
    `insert into payment_method (id, org_id, account_id, kind, label, last4, provider, provider_customer_id, provider_method_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      paymentMethodId,
      org,
      account.id,
      kind,
      `${kind === 'card' ? 'Visa' : 'IBAN'} •••• ${last4}`,
      last4,
      stripe ? 'stripe' : 'embedded',
      stripe?.customer ?? null,
      stripe?.method ?? null,
    ],
  )
  await owner.query(
    `insert into mandate (id, org_id, account_id, payment_method_id, reference, scheme, signed_on, status)
     values ($1, $2, $3, $4, $1, $5, $6, $7)`,
    [
      mandateId,
      org,
      account.id,
      paymentMethodId,
      wishes.scheme ?? (kind === 'card' ? 'card' : 'sepaCore'),
      signedOn,
      status,
    ],
  )
  return { paymentMethodId, mandateId }
}

/** A pending charge of a claim by a mandate, 40.00 unless wished otherwise, asked for by the agent. */
export async function givenCharge(
  api: TestApi,
  { agent }: TestOrganisation,
  { id: accountId }: Pick<TestAccount, 'id'>,
  { mandateId, claimId, amount = '40.00' }: { mandateId: string; claimId: string; amount?: string },
): Promise<Id<'charge'>> {
  const input = { accountId, mandateId, claimId, amount: { amount, currency: 'EUR' } }
  const made = await act<{ charge: { id: Id<'charge'> } }>(
    api,
    agent,
    'chargePaymentMethod',
    input,
    'charge { id }',
  )
  return made.charge.id
}
