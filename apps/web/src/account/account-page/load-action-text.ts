import type { ActionId } from '@arrears/domain/actions/catalog'

/** What an action is called in a sentence. The catalog is fetched with the first change by somebody else. */
export async function loadActionText(action: string): Promise<string> {
  try {
    const { actionCatalog } = await import('@arrears/domain/actions/catalog')
    if (Object.hasOwn(actionCatalog, action)) return actionCatalog[action as ActionId].label.toLowerCase()
  } catch {
    // The connection is gone: who changed the account is worth saying all the same.
  }
  return action
}
