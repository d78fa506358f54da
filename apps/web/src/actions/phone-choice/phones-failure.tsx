import { ErrorState } from '@arrears/ui/error-state'

export function PhonesFailure({ onRetry }: { onRetry: () => void }) {
  return <ErrorState message="The phone numbers could not be loaded." onRetry={onRetry} />
}
