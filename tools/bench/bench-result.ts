/** What a benchmark found, in words and figures for people; each is one section of docs/benchmarks.md. */
export interface BenchResult {
  readonly title: string
  /** What was done, so that the figures can be understood. */
  readonly method: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly verdicts: readonly Verdict[]
}

export interface Verdict {
  readonly what: string
  readonly found: string
  readonly wanted: string
  readonly met: boolean
}

export interface Bench {
  readonly name: string
  run(): Promise<BenchResult>
}
