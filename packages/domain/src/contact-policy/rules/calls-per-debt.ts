import { debtStates, isUncounted } from '../debt-state.ts'
import { instantAt } from '../time/local-time.ts'
import { defineContactRule } from './contact-rule.ts'

/** 12 CFR 1006.14(b): calls to one person about one debt. When no debt is chosen, one that allows a call is enough. */
export const callsPerDebt = defineContactRule({
  mayOverride: 'contact:override',
  block(question) {
    const { policy, timeZones, wish } = question
    if (wish.channel !== 'phone' || isUncounted(question)) return null
    if (policy.callsPerDebt === null && policy.conversationPauseDays === null) return null
    const states = debtStates(question)
    const blocked = states.flatMap((state) => (state.from === null ? [] : [{ ...state, from: state.from }]))
    const [first] = blocked
    if (!first || (wish.claimIds.length === 0 && blocked.length < states.length)) return null
    const inOrder = blocked.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    // Of chosen debts all must allow it; of debts left open, the first to do so.
    const deciding = (wish.claimIds.length > 0 ? inOrder.at(-1) : inOrder[0]) ?? first
    const until =
      timeZones
        .map((zone) => instantAt(deciding.from, 0, zone))
        .toSorted()
        .at(-1) ?? null
    if (deciding.because === 'conversation') {
      const days = policy.conversationPauseDays ?? 0
      return {
        code: 'RECENT_CONVERSATION',
        message: `We spoke to the debtor about this debt within the last ${days} days.`,
        until,
      }
    }
    const { most, days } = policy.callsPerDebt ?? { most: 0, days: 0 }
    return {
      code: 'CALLS_USED_UP',
      message: `${most} of ${most} calls within ${days} days about this debt are used.`,
      until,
    }
  },
})
