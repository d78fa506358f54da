import type { ExecutionResult } from 'graphql'
import { withOrganisation } from '../tenancy/tenant.ts'

type Events = AsyncGenerator<ExecutionResult, void, void>

/**
 * Starts a subscription for an organisation, and makes each of its events for it too: whoever asks for the next one does so
 * outside of where it was started, and the database would show nothing.
 */
export async function iterateWithin(
  orgId: string,
  start: () => Promise<Events | ExecutionResult>,
): Promise<Events | ExecutionResult> {
  const events = await withOrganisation(orgId, start)
  if (!(Symbol.asyncIterator in events)) return events
  const within: Events = {
    next: () => withOrganisation(orgId, () => events.next()),
    return: (value) => events.return(value),
    throw: (error) => events.throw(error),
    [Symbol.asyncIterator]: () => within,
  }
  return within
}
