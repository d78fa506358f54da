import type { Invitation, Member } from '../people-requests.ts'

export const isExpired = ({ expiresAt }: Invitation) => Date.parse(expiresAt) <= Date.now()

/** What nobody has answered yet, the newest of each address, unless its owner has joined by now. Those still open come first. */
export function waitingInvitations(
  invitations: readonly Invitation[],
  members: readonly Member[],
): Invitation[] {
  const joined = new Set(members.map(({ user }) => user.email.toLowerCase()))
  const latest = new Map<string, Invitation>()
  for (const invitation of invitations) {
    const address = invitation.email.toLowerCase()
    if (invitation.status !== 'pending' || joined.has(address)) continue
    const known = latest.get(address)
    if (!known || known.expiresAt < invitation.expiresAt) latest.set(address, invitation)
  }
  return [...latest.values()].toSorted(
    (a, b) => Number(isExpired(a)) - Number(isExpired(b)) || a.email.localeCompare(b.email),
  )
}
