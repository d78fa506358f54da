import { useQuery } from 'urql'
import { CallCheck_QueryDocument } from './call-check.generated.ts'

/** What the contact policy says of calling a number about a claim, or about whichever claim allows it. */
export function useCallCheck(accountId: string, phoneId: string, claimId: string) {
  const [{ data, stale }, ask] = useQuery({
    query: CallCheck_QueryDocument,
    variables: { accountId, phoneId, claimIds: claimId ? [claimId] : [] },
    pause: phoneId === '',
    // It depends on the time of the day.
    requestPolicy: 'cache-and-network',
  })
  const policy = data?.account?.contactPolicy
  // Until it is known the server alone decides.
  const blocked = policy && !stale && !policy.call.allowed ? policy.call : undefined
  const byProvider = data?.account?.telephony === 'twilio'
  return {
    blocked,
    claims: policy?.claims ?? [],
    /** The caller's own phone, where a telephone provider rings it first; undefined where a link is opened. */
    own: byProvider ? { number: data.viewer?.ownPhone ?? null } : undefined,
    again: () => ask({ requestPolicy: 'network-only' }),
  }
}
