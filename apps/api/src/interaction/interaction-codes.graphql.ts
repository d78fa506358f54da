import {
  interactionDirections,
  interactionMethods,
  interactionOutcomes,
  type OutcomeFlags,
} from '@arrears/domain/interaction/codes'
import { delinquencyReasons } from '@arrears/domain/interaction/delinquency-reasons'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'

interface Code {
  readonly code: string
  readonly label: string
}

const CodeType = builder.objectRef<Code>('Code').implement({
  description: 'One of a list of codes.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For programs and inputs.' }),
    label: t.exposeString('label', { description: 'For people.' }),
  }),
})

const OutcomeCodeType = builder.objectRef<Code & OutcomeFlags>('OutcomeCode').implement({
  description: 'What can come of an interaction; the flags are what limits, worklists and reports count.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For programs and inputs.' }),
    label: t.exposeString('label', { description: 'For people.' }),
    attempt: t.exposeBoolean('attempt', { description: 'Counts as an attempt to reach the debtor.' }),
    conversation: t.exposeBoolean('conversation', { description: 'Words were exchanged with somebody.' }),
    rightParty: t.exposeBoolean('rightParty', {
      description: 'It was the debtor, or somebody who may speak for them.',
    }),
    followUp: t.exposeBoolean('followUp', { description: 'Somebody has to do something next.' }),
  }),
})

const labelled = (labels: Readonly<Record<string, string>>): Code[] =>
  Object.entries(labels).map(([code, label]) => ({ code, label }))

const outcomes = Object.entries(interactionOutcomes).map(([code, outcome]) => ({ code, ...outcome }))
const reasons = Object.entries(delinquencyReasons).map(([code, { label }]) => ({ code, label }))

const InteractionCodes = builder.objectRef<object>('InteractionCodes').implement({
  description: 'What the form for an interaction offers (B23).',
  fields: (t) => ({
    methods: t.field({ type: [CodeType], description: 'How.', resolve: () => labelled(interactionMethods) }),
    directions: t.field({
      type: [CodeType],
      description: 'Who reached for whom.',
      resolve: () => labelled(interactionDirections),
    }),
    outcomes: t.field({ type: [OutcomeCodeType], description: 'What came of it.', resolve: () => outcomes }),
    reasons: t.field({ type: [CodeType], description: 'Why the debt is not paid.', resolve: () => reasons }),
  }),
})

builder.queryField('interactionCodes', (t) =>
  t.field({
    type: InteractionCodes,
    description: 'Methods, directions, outcomes and reasons of interactions.',
    resolve: (_root, _args, context) => {
      requireOrg(context, 'account:read')
      return {}
    },
  }),
)
