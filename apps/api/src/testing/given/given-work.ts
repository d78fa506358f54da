import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

export interface TestPlaces {
  readonly queueId: Id<'queue'>
  readonly teamId: Id<'team'>
}

/** A queue and a team of the organisation, for tasks. */
export async function givenPlaces({ owner }: TestApi, { id }: TestOrganisation): Promise<TestPlaces> {
  const [queueId, teamId] = [newId('queue'), newId('team')]
  await owner.query("insert into queue (id, org_id, name) values ($1, $2, 'Disputes ' || $1)", [queueId, id])
  await owner.query("insert into team (id, org_id, name) values ($1, $2, 'Early stage ' || $1)", [teamId, id])
  return { queueId, teamId }
}

/** A card of the account's debtor. */
export async function givenPaymentMethod(
  { owner }: TestApi,
  { id }: TestOrganisation,
  account: TestAccount,
): Promise<Id<'paymentMethod'>> {
  const methodId = newId('paymentMethod')
  await owner.query(
    "insert into payment_method (id, org_id, account_id, kind, label, last4) values ($1, $2, $3, 'card', 'Visa •••• 4242', '4242')",
    [methodId, id, account.id],
  )
  return methodId
}
