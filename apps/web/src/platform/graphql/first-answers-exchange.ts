import { makeResult, type Exchange, type Operation } from '@urql/core'
import { filter, map, merge, pipe, share, tap } from 'wonka'
import type { FirstAnswer } from './first-answers.ts'

/** Answers each question that the page came with an answer to, once; it stands behind the cache, which keeps the answer. */
export function firstAnswersExchange(answers: readonly FirstAnswer[]): Exchange {
  const left = new Map(answers.map((answer) => [questionKey(answer.operationName, answer.variables), answer]))
  const found = new WeakMap<Operation, FirstAnswer>()
  return ({ forward }) =>
    (operations) => {
      const looked = pipe(
        operations,
        tap((operation) => {
          if (operation.kind !== 'query' || left.size === 0) return
          const key = questionKey(nameOf(operation), operation.variables)
          const answer = left.get(key)
          if (answer && left.delete(key)) found.set(operation, answer)
        }),
        share,
      )
      return merge([
        pipe(
          looked,
          filter((operation) => found.has(operation)),
          map((operation) => makeResult(operation, { data: found.get(operation)?.data })),
        ),
        pipe(
          looked,
          filter((operation) => !found.has(operation)),
          forward,
        ),
      ])
    }
}

const questionKey = (name: string | undefined, variables: unknown) =>
  `${name} ${JSON.stringify(variables ?? {})}`

function nameOf({ query }: Operation): string | undefined {
  const [first] = query.definitions
  return first?.kind === 'OperationDefinition' ? first.name?.value : undefined
}
