import type { Role } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { hashPassword } from 'better-auth/crypto'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'

export interface NewUser {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly orgId: string
  readonly role: Role
}

/**
 * Adds somebody to an organisation, as an operator does on the command line. A person who exists already becomes a member
 * with this role and keeps the password they have.
 */
export async function createUser(
  identity: PrismaClient,
  { email, name, password, orgId, role }: NewUser,
): Promise<{ userId: Id<'user'>; existed: boolean }> {
  const address = email.toLowerCase()
  const hash = await hashPassword(password)
  return await identity.$transaction(async (tx) => {
    const found = await tx.user.findUnique({ where: { email: address }, select: { id: true } })
    const userId = (found?.id ?? newId('user')) as Id<'user'>
    if (!found) {
      await tx.user.create({ data: { id: userId, email: address, name, emailVerified: true } })
      await tx.credential.create({
        data: {
          id: newId('actionRecord'),
          userId,
          accountId: userId,
          providerId: 'credential',
          password: hash,
        },
      })
    }
    await tx.membership.upsert({
      where: { orgId_userId: { orgId, userId } },
      create: { id: newId('user'), orgId, userId, role },
      update: { role },
    })
    return { userId, existed: found !== null }
  })
}
