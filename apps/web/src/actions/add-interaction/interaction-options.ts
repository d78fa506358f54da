import {
  interactionDirections,
  interactionMethods,
  interactionOutcomes,
  type OutcomeFlags,
} from '@arrears/domain/interaction/codes'
import { delinquencyReasons } from '@arrears/domain/interaction/delinquency-reasons'
import type { SelectGroup, SelectOption } from '@arrears/ui/select'

const options = (labels: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const methodOptions = options(interactionMethods)
export const directionOptions = options(interactionDirections) as { value: string; label: string }[]

const outcomes = Object.entries(interactionOutcomes) as [string, OutcomeFlags & { label: string }][]

function outcomeGroup(label: string, belongs: (flags: OutcomeFlags) => boolean): SelectGroup {
  const inside = outcomes.filter(([, flags]) => belongs(flags))
  return { label, options: inside.map(([value, outcome]) => ({ value, label: outcome.label })) }
}

/** In the order in which an agent looks for them: whom was spoken to, or that nobody was. */
export const outcomeGroups: SelectGroup[] = [
  outcomeGroup('Spoke to the debtor', ({ rightParty }) => rightParty),
  outcomeGroup('Spoke to somebody else', ({ conversation, rightParty }) => conversation && !rightParty),
  outcomeGroup('Nobody was reached', ({ conversation }) => !conversation),
]

const reasonGroup = (label: string, kind: 'consumer' | 'business'): SelectGroup => ({
  label,
  options: Object.entries(delinquencyReasons)
    .filter(([, reason]) => reason.kind === kind)
    .map(([value, reason]) => ({
      value,
      label: reason.code ? `${reason.label} (${reason.code})` : reason.label,
    })),
})

export const reasonGroups: SelectGroup[] = [
  reasonGroup('Person', 'consumer'),
  reasonGroup('Business', 'business'),
]

/** What choosing the outcome means for contact limits and worklists, in plain words. */
export function outcomeMeaning(code: string): string | undefined {
  const flags = outcomes.find(([value]) => value === code)?.[1]
  if (!flags) return undefined
  const parts = [
    flags.attempt ? 'counts as a contact attempt' : 'does not count as a contact attempt',
    ...(flags.rightParty ? ['the right person was reached'] : []),
    ...(flags.followUp ? ['something is to be done next'] : []),
  ]
  const sentence = parts.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
