import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Instant } from '@arrears/domain/shared/local-date'
import { graphql } from 'graphql'
import type pg from 'pg'
import pino from 'pino'
import { contextFactory } from '../../create-context.ts'
import type { TwilioOptions } from '../../call-provider/twilio-provider.ts'
import type { StripeOptions } from '../../payment-provider/stripe-provider.ts'
import { withOrganisation } from '../../platform/tenancy/tenant.ts'
import { schema } from '../../schema.ts'
import { openServices, type Services } from '../../services.ts'
import { givenDatabase } from '../database.ts'
import { ownerPool } from '../owner-pool.ts'

export interface TestApi {
  readonly services: Services
  /** Connected as the owner of the schema: sees every row, for set-up and for looking at what was written. */
  readonly owner: pg.Pool
  readonly databaseUrl: string
  /** What the clock says; set it to travel. */
  now: string
  /** Runs an operation through the real schema as somebody; throws when it answers errors. */
  run<Data = Record<string, never>>(
    actor: Actor | undefined,
    operation: string,
    variables?: object,
  ): Promise<Data>
  /** Runs an operation that is expected to answer an error, and returns the code of the first. */
  errorCode(actor: Actor | undefined, operation: string, variables?: object): Promise<string>
  close(): Promise<void>
}

export interface ApiWishes {
  readonly now?: string
  readonly stripe?: StripeOptions
  readonly twilio?: TwilioOptions
}

/** The API on a database of its own, without HTTP. */
export async function givenApi({
  now = '2026-11-21T09:00:00.000Z',
  stripe,
  twilio,
}: ApiWishes = {}): Promise<TestApi> {
  const database = await givenDatabase()
  const folder = join(tmpdir(), `arrears-files-${randomUUID()}`)
  const services = openServices({
    databaseUrl: database.url,
    poolSize: 6,
    secret: 'a secret of the tests, long enough',
    publicUrl: 'http://localhost:4000',
    files: { folder },
    stripe,
    twilio,
    log: pino({ level: 'silent' }),
    clock: { now: () => api.now as Instant },
  })
  const owner = ownerPool(database.url, 3)
  const createContext = contextFactory(services)

  async function execute(actor: Actor | undefined, operation: string, variables: object = {}) {
    const contextValue = await createContext(actor && { actor }, 'test-request')
    const run = () => graphql({ schema, source: operation, variableValues: { ...variables }, contextValue })
    return await (actor ? withOrganisation(actor.orgId, run) : run())
  }

  const api: TestApi = {
    services,
    owner,
    databaseUrl: database.url,
    now,
    async run<Data>(actor: Actor | undefined, operation: string, variables?: object) {
      const { data, errors } = await execute(actor, operation, variables)
      if (errors?.[0]) throw errors[0].originalError ?? errors[0]
      return data as Data
    },
    async errorCode(actor, operation, variables) {
      const { errors } = await execute(actor, operation, variables)
      return String(errors?.[0]?.extensions['code'] ?? errors?.[0]?.message ?? 'no error')
    },
    async close() {
      await services.close()
      await owner.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return api
}
