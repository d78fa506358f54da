import type { ContactPack } from '../contact-policy.ts'
import { eu } from './eu.ts'
import { none } from './none.ts'
import { uk } from './uk.ts'
import { usRegulationF } from './us-regulation-f.ts'

/** Every pack of rules that a profile may choose, by the value of its setting. */
export const contactPacks = { usRegulationF, uk, eu, none } as const satisfies Record<string, ContactPack>

export type ContactPackId = keyof typeof contactPacks
