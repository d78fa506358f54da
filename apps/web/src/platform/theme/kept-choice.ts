export interface KeptChoice<T extends string> {
  read(): T
  set(choice: T): void
  /** Calls back when it is set here; returns how to stop. */
  listen(listener: () => void): () => void
}

/** One of a few looks, kept in this browser. The usual one is kept as nothing, and what is stored and unknown counts as it. */
export function keptChoice<T extends string>(
  key: string,
  usual: T,
  others: readonly NoInfer<T>[],
  apply: () => void,
): KeptChoice<T> {
  const listeners = new Set<() => void>()
  return {
    read() {
      try {
        const stored = localStorage.getItem(key)
        return others.find((other) => other === stored) ?? usual
      } catch {
        return usual
      }
    },
    set(choice) {
      try {
        if (choice === usual) localStorage.removeItem(key)
        else localStorage.setItem(key, choice)
      } catch {
        // Nothing is kept where storage is blocked.
      }
      apply()
      for (const listener of listeners) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
