import type { Permission } from '@arrears/domain/permissions/permissions'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

/** An API key of an organisation with these scopes; answers the header to send. */
export async function givenApiKey(
  { services }: TestApi,
  organisation: TestOrganisation,
  scopes: readonly Permission[],
  { expiresIn }: { expiresIn?: number } = {},
): Promise<{ authorization: string; id: string }> {
  const { key, id } = await services.auth.api.createApiKey({
    body: {
      name: 'Test key',
      organizationId: organisation.id,
      userId: organisation.admin.userId,
      permissions: { scopes: [...scopes] },
      ...(expiresIn ? { expiresIn } : {}),
    },
  })
  return { authorization: `Bearer ${key}`, id }
}
