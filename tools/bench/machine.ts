import { availableParallelism, totalmem } from 'node:os'

/** What the figures were measured on, without naming any machine. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores, ${gigabytes} GB of memory, Node ${process.versions.node}`
}
