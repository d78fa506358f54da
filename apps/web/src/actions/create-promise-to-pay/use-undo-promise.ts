import { toast } from '@arrears/ui/toast'
import { useClient } from 'urql'
import { readAnswer } from '../action-outcome.ts'
import { CancelPromiseToPayDialog_MutationDocument } from '../cancel-promise-to-pay/dialog.generated.ts'

/** Takes a promise back right after it was made, from the toast that told of it. */
export function useUndoPromise() {
  const client = useClient()
  return async function undo(accountId: string, promiseId: string): Promise<void> {
    // Made from the promise, so that pressing again after a lost connection is the same wish.
    const input = { accountId, promiseId, note: null, idempotencyKey: `undo-${promiseId}` }
    const outcome = readAnswer(
      await client.mutation(CancelPromiseToPayDialog_MutationDocument, { input }).toPromise(),
    )
    if (outcome.kind === 'done') {
      toast.show({ message: 'Promise taken back', tone: 'ok' })
      return
    }
    toast.show({
      message: outcome.message || Object.values(outcome.fields).join(' '),
      tone: 'danger',
      ...(outcome.unreachable
        ? { action: { label: 'Try again', onPress: () => void undo(accountId, promiseId) } }
        : {}),
    })
  }
}
