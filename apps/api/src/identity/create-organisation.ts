import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../platform/clock/new-id.ts'
import { OperatorError } from '../platform/config/operator-error.ts'
import type { Database } from '../platform/database/open-database.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'

/** Makes an organisation with its default profile (I1). */
export async function createOrganisation(
  { identity, prisma }: Database,
  { slug, name }: { slug: string; name: string },
): Promise<{ id: Id<'organisation'>; name: string }> {
  if (!/^[a-z0-9][a-z0-9-]{1,40}$/.test(slug)) {
    throw new OperatorError(
      `"${slug}" cannot be a short name: use 2 to 41 small letters, digits and hyphens.`,
    )
  }
  if (await identity.organisation.findUnique({ where: { slug }, select: { id: true } })) {
    throw new OperatorError(`There is an organisation ${slug} already.`)
  }
  const id = newId('organisation')
  // The profile first: should the second step fail, a profile without an organisation harms nobody.
  await withOrganisation(id, () =>
    prisma.profile.create({
      data: { id: newId('profile'), orgId: id, name: 'Default', isDefault: true },
      select: { id: true },
    }),
  )
  await identity.organisation.create({ data: { id, slug, name } })
  return { id, name }
}
