import type { SeedProgress } from './seed-demo.ts'

/** Turns progress into lines for a terminal or a log: one for each tenth, however often it is reported. */
export function tellProgress(say: (line: string) => void, prefix = ''): (progress: SeedProgress) => void {
  let told = -1
  return ({ done, total, label }) => {
    if (total === 0) return say(`${prefix}${label}`)
    const tenth = Math.floor((done / total) * 10)
    if (tenth <= told) return
    told = tenth
    say(`${prefix}${label}: ${done} of ${total}`)
  }
}
