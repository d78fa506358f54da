import type { Running } from './run-program.ts'

/** Closes one after the other, each one even if an earlier one fails, and reports the first failure at the end. */
export async function closeInOrder(parts: readonly Running[]): Promise<void> {
  const failures: unknown[] = []
  for (const part of parts) {
    try {
      await part.close()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
