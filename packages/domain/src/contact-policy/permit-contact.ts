import { diaryEvent } from '../diary/diary-event.ts'
import type { DiaryEventDraft } from '../diary/diary-event.ts'
import { can } from '../permissions/permissions.ts'
import type { Actor } from '../permissions/permissions.ts'
import type { Instant } from '../shared/local-date.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { ContactAccount, ContactWish } from './contact-question.ts'
import { contactQuestion, decideContact } from './decide-contact.ts'
import type { ContactBlockCode } from './rules/index.ts'

export interface PermittedContact {
  /** The code of the rule that was overridden; null when none stood in the way. */
  readonly overridden: ContactBlockCode | null
  /** To be written with the action. */
  readonly diary: readonly DiaryEventDraft[]
}

type Denied = Refusal<ContactBlockCode | 'OVERRIDE_NOT_ALLOWED'>

/** Asks the policy before somebody is contacted. Who may override a rule gives a reason, and the diary tells it. */
export function permitContact(
  account: ContactAccount,
  wish: ContactWish,
  override: { readonly reason: string } | null | undefined,
  { now, actor }: { readonly now: Instant; readonly actor: Actor },
): Result<PermittedContact, Denied> {
  const decision = decideContact(contactQuestion(account, wish, now))
  if (decision.allowed) return ok({ overridden: null, diary: [] })
  const { code, message, mayOverride } = decision.block
  if (!override) return refuse(code, message)
  if (mayOverride === null || !can(actor, mayOverride)) {
    const who = mayOverride === null ? 'Nobody may override this.' : 'A team manager may override this.'
    return refuse('OVERRIDE_NOT_ALLOWED', `${message} ${who}`, 'override')
  }
  const { channel, destination } = wish
  const { reason } = override
  return ok({
    overridden: code,
    diary: [diaryEvent('contactPolicyOverridden', { channel, destination, code, rule: message, reason })],
  })
}
