/** The reference of a new fee of a claim: the claim's own with the next free number. @example 'INV-20931-P2' */
export function freeFeeReference(parent: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const reference = `${parent}-P${number}`
    if (!taken.includes(reference)) return reference
  }
}
