const [shortest, longest] = [1000, 30_000]

/** Close codes of graphql-transport-ws by which a server says that asking again would end the same. */
const final: readonly number[] = [4400, 4401, 4406, 4409, 4429]

export const refusesForGood = (code: number): boolean => final.includes(code)

/** Longer with every failure, and never the same for everybody: a server that comes back is not stormed. In milliseconds. */
export function retryDelay(failures: number, random: () => number = Math.random): number {
  return Math.min(longest, shortest * 2 ** failures) * (0.75 + random() / 2)
}
