import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { useLiveCall } from './use-live-call.ts'

/** Most accounts are opened without a call on them. */
const CallLine = deferComponent(() => import('./call-line.tsx'))

/** Above an account: the viewer's own call on it, until it is written down what came of it. */
export default function CallBar({ reference }: { reference: string }) {
  const { account, call } = useLiveCall({ reference })
  return account && call ? <CallLine account={account} call={call} /> : null
}
