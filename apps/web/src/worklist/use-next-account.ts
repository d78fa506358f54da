import { toast } from '@arrears/ui/toast'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import { inHand, takeInHand } from './in-hand.ts'
import { NextAccount_MutationDocument } from './next-account.generated.ts'

export interface Source {
  readonly worklistId?: string | undefined
  readonly queueId?: string | undefined
}

/** Takes the next account and opens it; without a source, from where the one in hand came. */
export function useNextAccount() {
  const [, mutate] = useMutation(NextAccount_MutationDocument)
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const key = useRef<string>(undefined)

  const take = async (source?: Source) => {
    if (busy) return
    const { worklistId, queueId } = source ?? inHand() ?? {}
    // The same until the server has answered: a lost answer does not skip an account.
    key.current ??= crypto.randomUUID()
    setBusy(true)
    const { data, error } = await mutate({
      input: { worklistId: worklistId ?? null, queueId: queueId ?? null, idempotencyKey: key.current },
    })
    setBusy(false)
    if (error && !data) {
      const said = error.graphQLErrors[0]?.message
      toast.show({ message: said ?? 'The next account did not come. Try again.', tone: 'danger' })
      return
    }
    key.current = undefined
    const handout = data?.takeNextAccount
    if (!handout) {
      takeInHand(undefined)
      toast.show({ message: 'Nothing is left to work here.', tone: 'ok' })
      void navigate({ to: '/tasks' })
      return
    }
    const { reference } = handout.account
    takeInHand({
      handoutId: handout.id,
      reference,
      reason: handout.reasonLabel,
      ...(worklistId ? { worklistId } : {}),
      ...(queueId ? { queueId } : {}),
    })
    void navigate({ to: '/accounts/$reference', params: { reference } })
  }
  return { take, busy }
}
