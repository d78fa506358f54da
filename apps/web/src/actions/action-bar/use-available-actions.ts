import type { ActionId } from '@arrears/domain/actions/catalog'
import { useQuery } from 'urql'
import { ActionBar_QueryDocument, type ActionBar_QueryQuery } from './action-bar.generated.ts'

export type AvailableAction = NonNullable<ActionBar_QueryQuery['account']>['availableActions'][number]

/** What the server says can be done on the account now, in the order of the menu, and how many tasks are open. */
export function useAvailableActions(accountId: string) {
  const [{ data }] = useQuery({ query: ActionBar_QueryDocument, variables: { accountId } })
  const actions: readonly AvailableAction[] = data?.account?.availableActions ?? []
  return {
    actions,
    openTaskCount: data?.account?.openTaskCount,
    /** Why an action is not possible; undefined when it is, or when that is not known yet. */
    refusalOf: (id: ActionId): string | undefined => {
      const action = actions.find((available) => available.id === id)
      return action && !action.enabled ? (action.refusal?.message ?? 'This is not possible now.') : undefined
    },
  }
}
