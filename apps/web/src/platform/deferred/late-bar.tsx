import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'

interface LateBarProps {
  /** As a sentence begins: “Your worklist”. */
  readonly what: string
  readonly onAgain: () => void
}

/** In place of a bar across the page whose code could not be fetched. */
export function LateBar({ what, onAgain }: LateBarProps) {
  return (
    <Banner
      tone="warn"
      layout="bar"
      role="alert"
      action={
        <Button size="sm" icon="refresh" onClick={onAgain}>
          Try again
        </Button>
      }
    >
      {what} could not be loaded. Check your connection.
    </Banner>
  )
}
