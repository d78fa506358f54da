import type { Id } from '../shared/ids.ts'
import { interactionOutcomes } from '../interaction/codes.ts'
import { addDays } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { consentsOn, dayOf, labelOf } from './contact-question.ts'
import type { ContactQuestion } from './contact-question.ts'
import { connectedCalls } from './counted-calls.ts'
import type { Call } from './counted-calls.ts'

/** How calls stand about one debt, or about the account as a whole when it has none. */
export interface DebtState {
  readonly claimId: Id<'claim'> | null
  readonly used: number
  /** The first day on which it may be called about, when that is not today. */
  readonly from: LocalDate | null
  readonly because: 'calls' | 'conversation' | null
}

/** Labels of numbers whose calls are not to the debtor: 12 CFR 1006.14(b)(3)(iii). */
const others: readonly (string | null)[] = ['attorney', 'creditor']

const concernsDebt = (
  { debtorId, claimIds }: Pick<Call, 'debtorId' | 'claimIds'>,
  person: Id<'debtor'> | null,
  claimId: Id<'claim'> | null,
): boolean =>
  (debtorId === null || person === null || debtorId === person) &&
  (claimIds.length === 0 || claimId === null || claimIds.includes(claimId))

/** The days on which there were calls that count, one entry a call. */
function countedDays(question: ContactQuestion, claimId: Id<'claim'> | null): readonly LocalDate[] {
  const { account, policy, wish } = question
  const phones = account.debtors.flatMap(({ phones }) => phones)
  return connectedCalls(account.contact)
    .filter((call) => concernsDebt(call, wish.debtorId, claimId))
    .flatMap((call) => {
      const phone = phones.find(({ id }) => id === call.phoneId)
      const day = dayOf(question, call.at)
      const called = {
        ...question,
        wish: { ...wish, channel: 'phone' as const, destination: phone?.number ?? null },
      }
      const uncounted =
        others.includes(labelOf(called)) || consentsOn(called, day, policy.uncountedConsentDays)
      return uncounted ? [] : [day]
    })
}

function lastConversation(question: ContactQuestion, claimId: Id<'claim'> | null): LocalDate | null {
  const { account, wish } = question
  const spoken = account.contact.attempts.find((attempt) => {
    const { conversation, rightParty } = interactionOutcomes[attempt.outcome]
    return (
      attempt.method === 'phone' &&
      conversation &&
      rightParty &&
      concernsDebt(attempt, wish.debtorId, claimId)
    )
  })
  return spoken ? dayOf(question, spoken.at) : null
}

/** The rules on calls per debt, 12 CFR 1006.14(b)(2): so many within consecutive days, and a pause after a conversation. */
export function debtState(question: ContactQuestion, claimId: Id<'claim'> | null): DebtState {
  const { callsPerDebt, conversationPauseDays } = question.policy
  const today = dayOf(question)
  const days = countedDays(question, claimId)
  const usedOn = (day: LocalDate): number => {
    const first = addDays(day, 1 - (callsPerDebt?.days ?? 7))
    return days.filter((called) => called >= first && called <= day).length
  }
  const used = usedOn(today)
  const spoken = conversationPauseDays === null ? null : lastConversation(question, claimId)
  let free = spoken && conversationPauseDays !== null ? addDays(spoken, conversationPauseDays) : today
  const because = free > today ? ('conversation' as const) : null
  if (free < today) free = today
  const afterTalk = free
  while (callsPerDebt && usedOn(free) >= callsPerDebt.most) free = addDays(free, 1)
  const late = free > today
  return {
    claimId,
    used,
    from: late ? free : null,
    because: late ? (free > afterTalk ? 'calls' : because) : null,
  }
}

/** Whether the call that is wished is one that is not counted at all. */
export function isUncounted(question: ContactQuestion): boolean {
  return (
    others.includes(labelOf(question)) ||
    consentsOn(question, dayOf(question), question.policy.uncountedConsentDays)
  )
}

/** Every debt that the wish may be about. */
export function debtStates(question: ContactQuestion): readonly DebtState[] {
  const { account, wish } = question
  const ids = wish.claimIds.length > 0 ? wish.claimIds : account.claims.map(({ id }) => id)
  return ids.length === 0 ? [debtState(question, null)] : ids.map((id) => debtState(question, id))
}
