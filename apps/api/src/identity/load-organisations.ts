import { roles, type Role } from '@arrears/domain/permissions/permissions'
import type { PrismaClient } from '../generated/prisma/client.ts'

/** An organisation with what a person may do there. */
export interface OrganisationOfUser {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** All organisations of a person, by name. Business rows show one organisation at a time; who belongs where, sign-in knows. */
export async function loadOrganisations(
  identity: PrismaClient,
  userId: string,
): Promise<OrganisationOfUser[]> {
  const memberships = await identity.membership.findMany({
    where: { userId, role: { in: [...roles] } },
    orderBy: [{ organisation: { name: 'asc' } }, { orgId: 'asc' }],
    select: { role: true, organisation: { select: { id: true, name: true } } },
  })
  return memberships.map(({ role, organisation }) => ({ ...organisation, role: role as Role }))
}
