import { ErrorState } from '@arrears/ui/error-state'

export function ClaimsFailure({ onRetry }: { onRetry: () => void }) {
  return <ErrorState message="What is open on the account could not be loaded." onRetry={onRetry} />
}
