/** Says what is being done while it is done, and how long it took. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  process.stdout.write(`• ${label} …`)
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  try {
    const result = await work()
    process.stdout.write(`${lineStart()}✓ ${label} (${seconds()} s)\n`)
    return result
  } catch (error) {
    process.stdout.write(`${lineStart()}✗ ${label} (${seconds()} s)\n`)
    throw error
  }
}

/** On a terminal the line is written over; in a log every line stays. */
function lineStart(): string {
  return process.stdout.isTTY ? '\r\u001B[K' : '\n'
}
