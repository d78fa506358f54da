import type { ScanResult } from '@arrears/domain/file/scan-verdict'

/** What was seen in a file or in a part of it. Nothing seen is no finding. */
export interface Finding {
  readonly result: Exclude<ScanResult, 'clean'>
  readonly finding: string
}

export const dangerous = (finding: string): Finding => ({ result: 'infected', finding })
export const unknown = (finding: string): Finding => ({ result: 'notScanned', finding })

/** The worst of several: danger before doubt, and the first of its kind. */
export function worst(findings: readonly (Finding | undefined)[]): Finding | undefined {
  const seen = findings.filter((finding) => finding !== undefined)
  return seen.find(({ result }) => result === 'infected') ?? seen[0]
}
