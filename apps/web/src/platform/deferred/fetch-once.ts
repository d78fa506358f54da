/**
 * Code that is fetched when it is first wanted. What did not come, for want of a connection or because a new version stands there
 * by now, is fetched anew the next time; browsers keep a module that failed no longer (HTML standard, 2026).
 */
export function fetchOnce<Code>(load: () => Promise<Code>): () => Promise<Code> {
  let fetched: Promise<Code> | undefined
  let failed = false
  const fetchCode = async () => {
    try {
      if (failed) await (await import('./fetch-missing-styles.ts')).fetchMissingStyles()
      return await load()
    } catch (error) {
      failed = true
      fetched = undefined
      throw error
    }
  }
  return () => (fetched ??= fetchCode())
}
