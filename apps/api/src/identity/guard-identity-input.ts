import { roles } from '@arrears/domain/permissions/permissions'
import { textField } from '@arrears/domain/shared/fields'
import { parseInput } from '@arrears/domain/shared/parse-input'
import { APIError } from 'better-auth/api'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { requireInvitation } from './invited-only.ts'

type Body = Record<string, unknown>
type Guard = (body: Body, identity: PrismaClient) => Body | Promise<Body>

const longestName = 120
const name = textField(longestName)

/** Names are kept like all text here: something to read, of a length that fits a screen. */
function withName(body: Body): Body {
  if (body['name'] === undefined) return body
  const read = parseInput(name, body['name'])
  if (!read.ok)
    throw new APIError('BAD_REQUEST', { message: `Name: ${read.error[0]?.message ?? ''}`, code: 'BAD_NAME' })
  return { ...body, name: read.value }
}

/** better-auth takes several roles at once; a member here has exactly one. */
function withOneRole(body: Body): Body {
  if (roles.some((role) => role === body['role'])) return body
  throw new APIError('BAD_REQUEST', { message: `Choose one role: ${roles.join(', ')}.`, code: 'BAD_ROLE' })
}

const guards: Readonly<Record<string, Guard>> = {
  '/sign-up/email': async (body, identity) => {
    // Asked before better-auth looks for the address, whose answer would tell a stranger who has an account here.
    await requireInvitation(identity, String(body['email']), body)
    return withName(body)
  },
  // A picture would be any address whatever, and no page of ours shows one.
  '/update-user': (body) => {
    if (Object.keys(body).some((field) => field !== 'name'))
      throw new APIError('BAD_REQUEST', { message: 'Only the name can be changed.', code: 'NOT_CHANGEABLE' })
    return withName(body)
  },
  '/organization/update': (body) => ({ ...body, data: withName((body['data'] ?? {}) as Body) }),
  '/organization/update-member-role': withOneRole,
  '/organization/invite-member': withOneRole,
}

/** What better-auth would take as it comes, held to the rules of the rest; answers the body to go on with. */
export async function guardIdentityInput(
  path: string,
  body: unknown,
  identity: PrismaClient,
): Promise<Body | undefined> {
  const guard = Object.hasOwn(guards, path) ? guards[path] : undefined
  if (!guard || typeof body !== 'object' || body === null) return undefined
  return await guard(body as Body, identity)
}
