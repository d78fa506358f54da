import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

/** An agency that keeps 12.5 % of what it collects. */
export async function givenAgency(
  { owner }: TestApi,
  { id }: Pick<TestOrganisation, 'id'>,
  name?: string,
): Promise<Id<'agency'>> {
  const agencyId = newId('agency')
  await owner.query('insert into agency (id, org_id, name, commission_bps) values ($1, $2, $3, 1250)', [
    agencyId,
    id,
    name ?? `Aster ${agencyId}`,
  ])
  return agencyId
}
