import { z } from 'zod'
import { interactionDirections, interactionMethods, interactionOutcomes } from '../../../interaction/codes.ts'
import type {
  InteractionDirection,
  InteractionMethod,
  InteractionOutcome,
} from '../../../interaction/codes.ts'
import { defineEventType } from '../../define-event-type.ts'
import { talkedFor } from '../../talked-for.ts'

const keysOf = <T extends object>(codes: T) => Object.keys(codes) as [keyof T & string]

export const interactionAdded = defineEventType({
  type: 'interactionAdded',
  version: 1,
  label: 'Interaction added',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    method: z.enum(keysOf(interactionMethods)).transform((key) => key as InteractionMethod),
    direction: z.enum(keysOf(interactionDirections)).transform((key) => key as InteractionDirection),
    outcome: z.enum(keysOf(interactionOutcomes)).transform((key) => key as InteractionOutcome),
    /** Name of the debtor spoken or written to, when known. */
    debtor: z.string().nullish(),
    phone: z.string().nullish(),
    reason: z.string().nullish(),
    text: z.string().nullish(),
    durationSeconds: z.int().nullish(),
  }),
  describe: ({ method, direction, outcome, debtor, phone, text, durationSeconds }) => [
    `${interactionMethods[method]}, ${interactionDirections[direction].toLowerCase()}`,
    ...(debtor ? [`, ${debtor}`] : []),
    ...(phone ? [', ', { phone }] : []),
    ...(durationSeconds ? [`, ${talkedFor(durationSeconds)}`] : []),
    ': ',
    { strong: interactionOutcomes[outcome].label.toLowerCase() },
    ...(text ? ['. ', text] : []),
  ],
})
