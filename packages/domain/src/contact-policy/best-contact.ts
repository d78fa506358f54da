import { can } from '../permissions/permissions.ts'
import type { Actor } from '../permissions/permissions.ts'
import type { Instant } from '../shared/local-date.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { ContactAccount, ContactWish } from './contact-question.ts'
import { contactQuestion, decideContact } from './decide-contact.ts'
import type { ContactBlockCode } from './rules/index.ts'

/**
 * Of several ways to do it, the first that is allowed; when none is, the first that this actor may override. The refusal is
 * that of the first.
 */
export function bestContact<Wish extends ContactWish>(
  account: ContactAccount,
  wishes: readonly [Wish, ...Wish[]],
  { now, actor }: { readonly now: Instant; readonly actor: Actor },
): Result<Wish, Refusal<ContactBlockCode>> {
  const asked = wishes.map((wish) => ({ wish, decision: decideContact(contactQuestion(account, wish, now)) }))
  const allowed = asked.find(({ decision }) => decision.allowed)
  if (allowed) return ok(allowed.wish)
  for (const { wish, decision } of asked) {
    const mayOverride = decision.allowed ? null : decision.block.mayOverride
    if (mayOverride && can(actor, mayOverride)) return ok(wish)
  }
  const first = asked[0]?.decision
  if (!first || first.allowed) return ok(wishes[0])
  return refuse(first.block.code, first.block.message)
}
