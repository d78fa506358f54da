import { ErrorState } from '@arrears/ui/error-state'

export function AddressesFailure({ onRetry }: { onRetry: () => void }) {
  return <ErrorState message="The numbers and addresses could not be loaded." onRetry={onRetry} />
}
