/**
 * What one watcher has yet to hear, as an async iterator. Not a generator: the `return` of one that waits is only heard
 * after its next value, so that a watcher who left would stay listed until the account changes again.
 */
export class ChangeQueue<T> implements AsyncIterableIterator<T> {
  readonly #waiting: T[] = []
  readonly #left: () => void
  #wanted: ((result: IteratorResult<T>) => void)[] = []
  #ended = false

  constructor(left: () => void) {
    this.#left = left
  }

  push(value: T): void {
    const wanted = this.#wanted.shift()
    if (wanted) return wanted({ value, done: false })
    // A slow watcher needs the newest changes only.
    if (this.#waiting.length >= 20) this.#waiting.shift()
    this.#waiting.push(value)
  }

  async next(): Promise<IteratorResult<T>> {
    if (this.#ended) return { value: undefined, done: true }
    const value = this.#waiting.shift()
    if (value !== undefined) return { value, done: false }
    return await new Promise((resolve) => this.#wanted.push(resolve))
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.#ended) {
      this.#ended = true
      this.#left()
      for (const wanted of this.#wanted) wanted({ value: undefined, done: true })
      this.#wanted = []
    }
    return { value: undefined, done: true }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
