import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema } from '../../phrase.ts'

export const claimSettled = defineEventType({
  type: 'claimSettled',
  version: 1,
  label: 'Claim settled',
  automatic: true,
  tone: 'good',
  /** Without an id when credit settles a claim as it is made: the event then links to it by its own claim id. */
  schema: z.object({ claim: claimSchema.partial({ id: true }) }),
  describe: ({ claim }) => ['Claim ', ...claimPhrases([claim]), ' settled'],
})
