import { reconcile, type Difference } from '../../ledger/reconcile.ts'
import type { TestApi } from './given-api.ts'

/** Kept balances that are not what the entries say; there should be none. */
export async function differencesOf({ owner }: TestApi): Promise<Difference[]> {
  const found: Difference[] = []
  const client = await owner.connect()
  try {
    await reconcile(client, { tell: (difference) => found.push(difference) })
    return found
  } finally {
    client.release()
  }
}
