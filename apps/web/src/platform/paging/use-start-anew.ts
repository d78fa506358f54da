import { useEffect, useEffectEvent } from 'react'
import type { CombinedError } from 'urql'

/** The cursor of a page was refused, such as one of a list in another order. Asking again would end the same. */
export function isRefusedPlace(error: CombinedError | undefined): boolean {
  return Boolean(
    error?.graphQLErrors.some(({ extensions }) => {
      const { code, argument } = extensions
      return code === 'BAD_USER_INPUT' && (argument === 'after' || argument === 'before')
    }),
  )
}

/**
 * An address may name a place that is none any more: another order was written into it, or all that followed is gone. Such a
 * list begins at its start.
 */
export function useStartAnew(gone: boolean, startAnew: () => void): void {
  const start = useEffectEvent(startAnew)
  useEffect(() => {
    if (gone) start()
  }, [gone])
}
