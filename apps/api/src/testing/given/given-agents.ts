import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'

/** Many agents of an organisation, who work at the same time. */
export async function givenAgents(
  { owner }: Pick<TestApi, 'owner'>,
  orgId: Id<'organisation'>,
  count: number,
): Promise<readonly Actor[]> {
  const ids = Array.from({ length: count }, () => newId('user'))
  await owner.query(
    `insert into "user" (id, name, email, email_verified) select id, 'Agent ' || id, id || '@example.test', true from unnest($1::text[]) as id`,
    [ids],
  )
  await owner.query(
    `insert into membership (id, org_id, user_id, role) select id, $2, id, 'agent' from unnest($1::text[]) as id`,
    [ids, orgId],
  )
  return ids.map((userId) => ({ kind: 'user', userId, role: 'agent', orgId }))
}
