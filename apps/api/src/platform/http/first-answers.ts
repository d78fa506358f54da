import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'

interface Question {
  readonly operationName: string
  readonly query: string
  readonly variables: Readonly<Record<string, string>>
}

interface Page {
  /** A pattern of the page's path; `$1` among the variables is its first group. */
  readonly page: string
  readonly questions: readonly Question[]
}

interface FirstAnswer {
  readonly operationName: string
  readonly variables: Readonly<Record<string, string>>
  readonly data: object
}

/** A page waits no longer than this for its answers, in milliseconds; without them the program asks by itself. */
const patience = 1_000

/**
 * Answers what a page would ask first, for who is signed in, by the same `/graphql` that the program would have asked: the same
 * permissions, limits and log. What was refused is left out.
 */
export function firstAnswers(fastify: FastifyInstance, root: string) {
  const file = join(root, 'first-questions.json')
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Page[]) : []
  const patterns = pages.map(({ page, questions }) => ({ pattern: new RegExp(page), questions }))

  return async function answer(request: FastifyRequest, path: string): Promise<readonly FirstAnswer[]> {
    const { cookie } = request.headers
    if (!cookie?.includes('session_token=')) return []
    const questions = patterns.flatMap(({ pattern, questions: asked }) => {
      const found = pattern.exec(path)
      return found ? asked.map((question) => fillIn(question, found)) : []
    })
    const answers = Promise.all(
      questions.map((question) =>
        ask(fastify, request, question).catch((error: unknown) => {
          request.log.warn({ err: error }, 'a page went out without an answer')
          return undefined
        }),
      ),
    )
    return (await Promise.race([answers, sleep(patience, [], { ref: false })])).flatMap((one) => one ?? [])
  }
}

function fillIn(question: Question, found: RegExpExecArray): Question {
  const variables = Object.entries(question.variables).map(([name, value]) => [
    name,
    value.replace(/^\$(\d)$/, (_all, group: string) => decoded(found[Number(group)] ?? '')),
  ])
  return { ...question, variables: Object.fromEntries(variables) }
}

/** Addresses that cannot be decoded name nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

async function ask(
  fastify: FastifyInstance,
  { id, ip, headers }: FastifyRequest,
  question: Question,
): Promise<FirstAnswer | undefined> {
  const answer = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: ip,
    headers: {
      'content-type': 'application/json',
      'x-request-id': id,
      cookie: headers.cookie,
      ...(headers.host ? { host: headers.host } : {}),
    },
    payload: question,
  })
  if (answer.statusCode !== 200) return undefined
  const { data, errors } = answer.json<{ data?: object; errors?: unknown }>()
  if (!data || errors) return undefined
  return { operationName: question.operationName, variables: question.variables, data }
}
