import type { ActionId } from '@arrears/domain/actions/catalog'
import { toast } from '@arrears/ui/toast'
import { useQuery } from 'urql'
import { useAccount } from '../../account/account-context.ts'
import { openAction, type ActionPreset } from '../../platform/action-requests/open-action.ts'
import { ActionBar_QueryDocument, type ActionBar_QueryQuery } from './action-bar.generated.ts'

export type AvailableAction = NonNullable<ActionBar_QueryQuery['account']>['availableActions'][number]

/** What the server says can be done on the account now, in the order of the menu, and how many tasks are open. */
export function useAvailableActions() {
  const { id: accountId, currency } = useAccount()
  const [{ data }] = useQuery({ query: ActionBar_QueryDocument, variables: { accountId } })
  const actions: readonly AvailableAction[] = data?.account?.availableActions ?? []
  /** Why an action is not possible; undefined when it is, or when that is not known yet. */
  const refusalOf = (id: ActionId): string | undefined =>
    actions.find((action) => action.id === id)?.refusal?.message
  return {
    actions,
    openTaskCount: data?.account?.openTaskCount,
    refusalOf,
    /** Opens the form of an action, or says why it is not possible. */
    start(actionId: ActionId, preset?: ActionPreset): void {
      const refusal = refusalOf(actionId)
      if (refusal) toast.show({ message: refusal, tone: 'danger' })
      else openAction(actionId, { accountId, currency, preset })
    },
  }
}
