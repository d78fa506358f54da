import { actionCatalog, type ActionId } from '@arrears/domain/actions/catalog'
import { useQuery } from 'urql'
import { ActionBar_QueryDocument, type ActionBar_QueryQuery } from './action-bar.generated.ts'

export type OfferedAction = NonNullable<ActionBar_QueryQuery['account']>['availableActions'][number] & {
  readonly id: ActionId
}

const isOffered = (action: { readonly id: string }): action is OfferedAction =>
  Object.hasOwn(actionCatalog, action.id) && actionCatalog[action.id as ActionId].placement === 'menu'

/** What the server says can be done on the account now, in the order of the menu, and how many tasks are open. */
export function useAvailableActions(accountId: string) {
  const [{ data }] = useQuery({ query: ActionBar_QueryDocument, variables: { accountId } })
  const actions: readonly OfferedAction[] = data?.account?.availableActions.filter(isOffered) ?? []
  return {
    actions,
    openTaskCount: data?.account?.openTaskCount,
    /** Why an action is not possible; undefined when it is, or when that is not known yet. */
    refusalOf: (id: ActionId): string | undefined => {
      const action = actions.find((offered) => offered.id === id)
      return action && !action.enabled ? (action.refusal?.message ?? 'This is not possible now.') : undefined
    },
  }
}
