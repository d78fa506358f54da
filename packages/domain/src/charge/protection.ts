import type { AccountState } from '../account/account-state.ts'
import type { StatusFlag } from '../account/status-flag.ts'

const protections = ['bankrupt', 'deceased', 'moratorium'] as const satisfies readonly StatusFlag[]

/** The mark under which no money may be taken from a debtor on our own motion; undefined when there is none. */
export function protectionOf({
  flags,
}: Pick<AccountState, 'flags'>): (typeof protections)[number] | undefined {
  return protections.find((protection) => flags.includes(protection))
}
