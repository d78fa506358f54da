import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'
import type { TestAccount } from './given-account.ts'
import type { TestOrganisation } from './given-organisation.ts'

export interface EventWish {
  readonly type?: string
  readonly version?: number
  readonly at: string
  readonly data?: object
  readonly claimId?: string
  readonly actorUserId?: string
  readonly apiKeyId?: string
}

/** Events of an account's diary, done by the system unless wished otherwise. Answers their ids. */
export async function givenDiary(
  { owner }: TestApi,
  organisation: TestOrganisation,
  account: TestAccount,
  events: readonly EventWish[],
): Promise<string[]> {
  const ids: string[] = []
  for (const { type = 'noteAdded', version = 1, at, data = { text: 'A note' }, ...about } of events) {
    const id = newId('diaryEvent')
    ids.push(id)
    const kind = about.actorUserId ? 'user' : about.apiKeyId ? 'apiKey' : 'system'
    const label = about.actorUserId ? null : (about.apiKeyId ?? 'Worker')
    await owner.query(
      `insert into diary_event (id, org_id, account_id, type, version, occurred_at, actor_kind, actor_user_id, actor_label, claim_id, data)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        organisation.id,
        account.id,
        type,
        version,
        at,
        kind,
        about.actorUserId ?? null,
        label,
        about.claimId ?? null,
        data,
      ],
    )
  }
  return ids
}
