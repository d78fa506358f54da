/**
 * Reads by key without a query per row: keys asked for in the same turn, by any row of one request, are read together. What
 * has no value stays undefined. Nothing is kept once a batch is answered: the next turn may follow a write.
 */
export function inBatches<Request extends object, Value>(
  read: (keys: readonly string[], request: Request) => Promise<ReadonlyMap<string, Value>>,
): (request: Request, key: string) => Promise<Value | undefined> {
  const waiting = new WeakMap<Request, { keys: Set<string>; answer: Promise<ReadonlyMap<string, Value>> }>()

  return async (request, key) => {
    let batch = waiting.get(request)
    if (!batch) {
      const keys = new Set<string>()
      // By then every row that is resolved in this turn has added its key.
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting.delete(request)
        return read([...keys], request)
      })
      batch = { keys, answer }
      waiting.set(request, batch)
    }
    batch.keys.add(key)
    return (await batch.answer).get(key)
  }
}
