import { useEffect, useState } from 'react'
import { useMutation } from 'urql'
import { WorklistBar_RenewMutationDocument } from './worklist-bar.generated.ts'

/** Well within the five minutes of a lease, so that one lost request does no harm. */
const renewEvery = 60_000

/** Keeps an account for as long as its page is open. False once somebody else may have it. */
export function useLease(handoutId: string): boolean {
  const [, renew] = useMutation(WorklistBar_RenewMutationDocument)
  const [held, setHeld] = useState(true)
  useEffect(() => {
    const ask = async () => {
      const { data } = await renew({ id: handoutId })
      if (data) setHeld(data.renewHandout)
    }
    // Asked at once: the page may have been opened again long afterwards.
    void ask()
    const renewing = setInterval(() => void ask(), renewEvery)
    return () => clearInterval(renewing)
  }, [handoutId, renew])
  return held
}
