import type { Actor, Role } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'

type UserActor = Extract<Actor, { kind: 'user' }>

export interface TestOrganisation {
  readonly id: Id<'organisation'>
  readonly profileId: Id<'profile'>
  readonly agent: UserActor
  readonly teamManager: UserActor
  readonly admin: UserActor
  readonly readOnly: UserActor
}

/** An organisation with its default profile and one person in each role. */
export async function givenOrganisation(
  { owner }: TestApi,
  { settings = {} } = {},
): Promise<TestOrganisation> {
  const id = newId('organisation')
  const profileId = newId('profile')
  await owner.query('insert into organisation (id, name, slug, settings) values ($1, $2, $1, $3)', [
    id,
    'Northwind Collections',
    settings,
  ])
  await owner.query('insert into profile (id, org_id, name, is_default) values ($1, $2, $3, true)', [
    profileId,
    id,
    'Default',
  ])
  const person = async (role: Role, name: string): Promise<UserActor> => {
    const userId = newId('user')
    await owner.query('insert into "user" (id, name, email, email_verified) values ($1, $2, $3, true)', [
      userId,
      name,
      `${userId}@example.test`,
    ])
    await owner.query('insert into membership (id, org_id, user_id, role) values ($1, $2, $1, $3)', [
      userId,
      id,
      role,
    ])
    return { kind: 'user', userId, role, orgId: id }
  }
  return {
    id,
    profileId,
    agent: await person('agent', 'Ines Duarte'),
    teamManager: await person('teamManager', 'Omar Haddad'),
    admin: await person('admin', 'Freya Lund'),
    readOnly: await person('readOnly', 'Tom Okafor'),
  }
}
