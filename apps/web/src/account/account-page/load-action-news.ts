import type { ActionId } from '@arrears/domain/actions/catalog'
import type { AccountLive_SubscriptionSubscription } from './account-live.generated.ts'

type Change = Pick<AccountLive_SubscriptionSubscription['accountChanged'], 'action' | 'actor'>

/** Who just did what, in words. What the system did needs no name: it is nobody whom one could ask. */
export async function loadActionNews({ action, actor }: Change): Promise<string> {
  const what = await loadWhat(action)
  if (actor.kind === 'system') return `${what}, just now`
  return `${actor.name}: ${what.charAt(0).toLowerCase()}${what.slice(1)}, just now`
}

/** The words are fetched with the first change by somebody else. */
async function loadWhat(action: string): Promise<string> {
  try {
    const { actionNews } = await import('@arrears/domain/actions/action-news')
    if (Object.hasOwn(actionNews, action)) return actionNews[action as ActionId]
  } catch {
    // The connection is gone: who changed the account is worth saying all the same.
  }
  return 'This account was changed'
}
