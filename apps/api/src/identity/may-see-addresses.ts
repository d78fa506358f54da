import { can, type Actor } from '@arrears/domain/permissions/permissions'

/** Colleagues know each other's e-mail addresses; a program is told them only when it manages people. */
export function maySeeAddresses(actor: Actor | undefined): boolean {
  return actor?.kind === 'user' || (actor !== undefined && can(actor, 'user:manage'))
}
