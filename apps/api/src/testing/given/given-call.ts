import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

interface CallWishes {
  readonly state?: string
  readonly startedBy?: 'agent' | 'admin'
  readonly createdAt?: string
  readonly reference?: string
}

/** A call of an account by Twilio, just asked for unless wished otherwise. Whatever its caller was on before is over. */
export async function givenCall(
  { owner, now }: TestApi,
  organisation: TestOrganisation,
  account: Pick<TestAccount, 'id' | 'phoneId'>,
  { state = 'queued', startedBy = 'agent', createdAt = now, reference }: CallWishes = {},
): Promise<Id<'call'>> {
  const id = newId('call')
  const { userId } = organisation[startedBy]
  await owner.query(
    `update call set state = 'cancelled', ended_at = $2 where started_by_id = $1 and ended_at is null`,
    [userId, now],
  )
  await owner.query(
    `insert into call (id, org_id, account_id, phone_id, debtor_name, number, own_phone, provider, provider_reference, state,
       started_by_id, created_at, dialled_at)
     values ($1, $2, $3, $4, 'Marisol Keane', '+353850123344', '+35315550182', 'twilio', $5, $6, $7, $8, $9)`,
    [
      id,
      organisation.id,
      account.id,
      account.phoneId,
      reference ?? null,
      state,
      userId,
      createdAt,
      state === 'queued' ? null : createdAt,
    ],
  )
  return id
}
