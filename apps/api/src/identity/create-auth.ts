import { apiKey } from '@better-auth/api-key'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { organization } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/organization/access'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import type { IdKind } from '@arrears/domain/shared/ids'
import type { Log } from '../platform/log/log.ts'
import { closedPaths, guardInvitations } from './guard-invitations.ts'
import { requireInvitation } from './invited-only.ts'
import { limitSignIns } from './limit-sign-ins.ts'

export interface AuthOptions {
  readonly identity: PrismaClient
  readonly secret: string
  readonly publicUrl: string
  readonly log: Log
  /** Addresses a browser may post from besides `publicUrl`. */
  readonly trustedOrigins?: readonly string[]
}

/** What better-auth's own organisation endpoints allow; everything else is asked of the domain's permissions. */
const access = createAccessControl({ ...defaultStatements, apiKey: ['create', 'read', 'update', 'delete'] })
const nothing = access.newRole({})
const everything = access.newRole({
  organization: ['update'],
  member: ['create', 'update', 'delete'],
  invitation: ['create', 'cancel'],
  apiKey: ['create', 'read', 'update', 'delete'],
})

/** Of one organisation. better-auth would stop at 100; no limit at all would read any number of people for one screen. */
const mostMembers = 10_000

const kinds: Record<string, IdKind> = {
  user: 'user',
  organization: 'organisation',
  organisation: 'organisation',
  member: 'user',
  membership: 'user',
  invitation: 'invitation',
  apikey: 'apiKey',
  apiKey: 'apiKey',
}

/** Sign-in with e-mail and password, sessions in a cookie, organisations with invitations, and API keys (Q1, N2). */
export function createAuth({ identity, secret, publicUrl, log, trustedOrigins = [] }: AuthOptions) {
  return betterAuth({
    appName: 'Arrears',
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    trustedOrigins: [...trustedOrigins],
    database: prismaAdapter(identity, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    disabledPaths: closedPaths,
    hooks: { before: guardInvitations(identity) },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128, disableSignUp: false },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => {
            await requireInvitation(identity, user.email, context?.body)
            // Whoever holds the link was given it for this address.
            return { data: { ...user, emailVerified: true } }
          },
        },
      },
    },
    logger: { level: 'warn', log: (level, message) => log[level]({ from: 'better-auth' }, message) },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60 },
    account: { modelName: 'credential' },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
      // `limitSignIns` counts these: this one would count on until nobody has signed in from an address for a minute.
      customRules: { '/sign-in/email': false },
    },
    advanced: {
      cookiePrefix: 'arrears',
      // Said aloud, as better-auth leaves the check out where it believes that a test runs.
      disableOriginCheck: false,
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: ({ model }) => newId(kinds[model] ?? 'actionRecord') },
    },
    plugins: [
      limitSignIns(),
      organization({
        allowUserToCreateOrganization: false,
        creatorRole: 'admin',
        membershipLimit: mostMembers,
        invitationLimit: mostMembers,
        ac: access,
        roles: { admin: everything, teamManager: nothing, agent: nothing, readOnly: nothing },
        schema: {
          organization: { modelName: 'organisation' },
          member: { modelName: 'membership', fields: { organizationId: 'orgId' } },
          invitation: { fields: { organizationId: 'orgId' } },
        },
      }),
      apiKey({
        references: 'organization',
        defaultPrefix: 'arr_',
        enableMetadata: true,
        requireName: true,
        rateLimit: { enabled: false },
        schema: { apikey: { modelName: 'apiKey' } },
      }),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
