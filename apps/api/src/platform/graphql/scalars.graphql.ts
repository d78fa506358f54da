import { parseLocalDate, type Instant } from '@arrears/domain/shared/local-date'
import { Kind, valueFromASTUntyped } from 'graphql'
import { builder } from '../../builder.ts'
import { requestError } from '../failure/request-error.ts'

builder.scalarType('Date', {
  description: 'A calendar day without a time zone, `YYYY-MM-DD`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) => {
    const parsed = parseLocalDate(typeof value === 'string' ? value : '')
    if (!parsed.ok) throw requestError('BAD_USER_INPUT', parsed.error.message)
    return parsed.value
  },
})

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 in UTC, `2026-11-21T09:12:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: (value) => {
    const millis = typeof value === 'string' ? Date.parse(value) : Number.NaN
    if (Number.isNaN(millis))
      throw requestError('BAD_USER_INPUT', 'Write the moment as 2026-11-21T09:12:00Z.')
    return new Date(millis).toISOString() as Instant
  },
})

builder.scalarType('Decimal', {
  description: 'An exact number as text, `"4318.20"`, with as many decimals as the currency has.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string') return value
    throw requestError('BAD_USER_INPUT', 'Send amounts as text, such as "12.30", so that no cent is lost.')
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return node.value
    throw requestError('BAD_USER_INPUT', 'Send amounts as text, such as "12.30", so that no cent is lost.')
  },
})

builder.scalarType('JSON', {
  description: 'Any JSON value, at most 32 levels deep.',
  serialize: (value) => value,
  parseValue: shallow,
  parseLiteral: (node, variables) => shallow(valueFromASTUntyped(node, variables)),
})

/** No layout, value or setting comes near it; what is written with recursion would run out of stack far beyond. */
const deepest = 32

function shallow(json: unknown): unknown {
  let level = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw requestError('BAD_USER_INPUT', `JSON is at most ${deepest} levels deep.`)
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return json
}
