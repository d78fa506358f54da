import { z } from 'zod'
import { interactionDirections, interactionMethods, interactionOutcomes } from '../../interaction/codes.ts'
import type { InteractionDirection, InteractionMethod, InteractionOutcome } from '../../interaction/codes.ts'
import { delinquencyReasons } from '../../interaction/delinquency-reasons.ts'
import type { DelinquencyReason } from '../../interaction/delinquency-reasons.ts'
import { idField, listField, optionalText } from '../../shared/fields.ts'

const codes = <K extends string>(table: Record<K, unknown>) => z.enum(Object.keys(table) as [K, ...K[]])

/** Apart from the rule: forms check with it, and need not load the contact policy. */
export const addInteractionInput = z.object({
  accountId: idField('account'),
  method: codes<InteractionMethod>(interactionMethods),
  direction: codes<InteractionDirection>(interactionDirections),
  outcome: codes<InteractionOutcome>(interactionOutcomes),
  reason: codes<DelinquencyReason>(delinquencyReasons).nullish(),
  debtorId: idField('debtor').nullish(),
  phoneId: idField('phone').nullish(),
  claimIds: listField(idField('claim'), 200),
  text: optionalText(10_000),
  /** How long a call took, where a timer ran. */
  durationSeconds: z.int().min(0).max(86_400).nullish(),
})
