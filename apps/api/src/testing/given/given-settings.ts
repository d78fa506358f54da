import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

/** Sets settings of the profile that the organisation's accounts have, over those it has. */
export async function givenProfileSettings(
  { owner }: TestApi,
  { profileId }: TestOrganisation,
  settings: object,
): Promise<void> {
  await owner.query('update profile set settings = settings || $2::jsonb where id = $1', [
    profileId,
    JSON.stringify(settings),
  ])
}
