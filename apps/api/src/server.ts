import compress from '@fastify/compress'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import { completeUpload } from './actions/complete-upload.ts'
import { listenToCalls } from './actions/listen-to-calls.ts'
import { addAgencyPackage } from './agency/package-route.ts'
import { addTwilioWebhook } from './call-provider/twilio-webhook.ts'
import { contextFactory } from './create-context.ts'
import { addFileDownload } from './file/download-route.ts'
import { addUploads } from './file/upload-routes.ts'
import { addApiKeyRoutes } from './identity/api-key-routes.ts'
import { addAuthRoutes } from './identity/auth-routes.ts'
import { signedInAs, addAuthentication } from './identity/request-identity.ts'
import { addJournalCsv } from './ledger/journal-csv.ts'
import { addStripeWebhook } from './payment-provider/stripe-webhook.ts'
import { newId } from './platform/clock/new-id.ts'
import { answerError } from './platform/http/answer-error.ts'
import { createApollo } from './platform/graphql/create-apollo.ts'
import { addHealth } from './platform/http/health.ts'
import { inlineHashes } from './platform/http/inline-hashes.ts'
import { addSecurityHeaders } from './platform/http/security-headers.ts'
import { addWebApp } from './platform/http/web-app.ts'
import { addSubscriptions } from './platform/graphql/subscriptions.ts'
import { schema } from './schema.ts'
import type { Services } from './services.ts'

export interface ServerOptions {
  readonly publicUrl: string
  readonly openIntrospection: boolean
  /** Reverse proxies whose `X-Forwarded-For` is believed; without any, a request comes from whoever connected. */
  readonly trustedProxies?: readonly string[]
  /** The built SPA; absent in tests of the API and behind the development server. */
  readonly webRoot?: string
}

/** Everything that answers over HTTP, on one port: GraphQL with its subscriptions, sign-in, health, downloads, the SPA. */
export async function createServer(services: Services, options: ServerOptions): Promise<FastifyInstance> {
  const fastify: FastifyInstance = Fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 2 * 1024 * 1024,
    genReqId: (request) => headerId(request.headers['x-request-id']) ?? newId('actionRecord'),
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    forceCloseConnections: 'idle',
  })
  await addSecurityHeaders(fastify, options.publicUrl.startsWith('https:'), inlineHashes(options.webRoot))
  await fastify.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  fastify.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id))
  fastify.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })

  fastify.setErrorHandler(answerError)
  addHealth(fastify, services.database)
  if (services.providers.stripe)
    await addStripeWebhook(fastify, services.database.prisma, services.providers.stripe)
  const { twilio } = services.callProviders
  if (twilio) await addTwilioWebhook(fastify, twilio, listenToCalls(services.database.prisma, services.clock))
  addAuthRoutes(fastify, services.auth, options.publicUrl)
  const createContext = contextFactory(services)

  const apollo = createApollo({
    schema,
    fastify,
    openIntrospection: options.openIntrospection,
    log: services.log,
  })
  await apollo.start()
  await fastify.register(async (scope) => {
    addAuthentication(scope, services.authenticate, options.publicUrl)
    const contextOf = (request: FastifyRequest) => createContext(signedInAs(request), request.id)
    addJournalCsv(scope, contextOf)
    addAgencyPackage(scope, contextOf)
    addUploads(scope, services, contextOf, (fileId) =>
      completeUpload(
        { prisma: services.database.prisma, files: services.files, now: services.clock.now() },
        fileId,
      ),
    )
    addApiKeyRoutes(scope, services, contextOf)
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST', 'OPTIONS'],
      handler: fastifyApolloHandler(apollo, {
        context: contextOf,
      }),
    })
  })
  addFileDownload(fastify, services)
  addSubscriptions(fastify, {
    schema,
    authenticate: services.authenticate,
    createContext,
    publicUrl: options.publicUrl,
    log: services.log,
  })
  if (options.webRoot) await addWebApp(fastify, options.webRoot)
  return fastify
}

function headerId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.-]{8,100}$/.test(header) ? header : undefined
}
