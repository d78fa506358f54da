import { isContactChannel } from '../../contact-policy/contact-channel.ts'
import type { ContactAccount } from '../../contact-policy/contact-question.ts'
import { openCalls } from '../../contact-policy/counted-calls.ts'
import { contactQuestion, decideContact } from '../../contact-policy/decide-contact.ts'
import type { InteractionDirection, InteractionMethod } from '../../interaction/codes.ts'
import type { Id } from '../../shared/ids.ts'
import type { Instant } from '../../shared/local-date.ts'

interface Recorded {
  readonly method: InteractionMethod
  readonly direction: InteractionDirection
  readonly phoneId?: Id<'phone'> | null | undefined
  readonly claimIds: readonly Id<'claim'>[]
}

/**
 * What the contact policy would have said. What happened is written down all the same; a call that began with Call now was
 * asked about then, and is not held against itself.
 */
export function contactWarning(
  account: ContactAccount,
  { method, direction, phoneId, claimIds }: Recorded,
  debtorId: Id<'debtor'> | null,
  now: Instant,
): string | null {
  if (direction !== 'outbound' || !isContactChannel(method)) return null
  const asked = openCalls(account.contact).some((call) => call.phoneId === phoneId || !phoneId)
  if (method === 'phone' && asked) return null
  const phones = account.debtors.flatMap(({ phones }) => phones)
  const destination = phones.find(({ id }) => id === phoneId)?.number ?? null
  const wish = { channel: method, debtorId, claimIds, destination }
  const decision = decideContact(contactQuestion(account, wish, now))
  return decision.allowed ? null : decision.block.message
}
