import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { BREAK, visit, type DocumentNode, type GraphQLSchema } from 'graphql'
import { operationLimits } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { notSignedIn } from '../failure/request-error.ts'
import type { Log } from '../log/log.ts'
import { formatFailure } from './format-failure.ts'
import { limitAliases } from './limit-aliases.ts'

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly fastify: FastifyInstance
  /** Whether the schema is told to those who are not signed in. */
  readonly openIntrospection: boolean
  readonly log: Log
}

/** GraphQL over HTTP with its limits; errors that nobody foresaw are logged and answered without their text. */
export function createApollo({
  schema,
  fastify,
  openIntrospection,
  log,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(fastify),
      wellFormedForOldClients,
      limitAliases(operationLimits.aliases),
      ...(openIntrospection ? [] : [introspectionForSignedIn]),
    ],
    formatError: (formatted, error) => formatFailure(formatted, error, log),
  })
}

/**
 * GraphQL over HTTP asks for status 200 when a client that knows `application/json` alone sent a document that cannot be
 * read: such clients look for the errors in the body, and take another status for a broken connection.
 */
const wellFormedForOldClients: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    const accepted = request.http?.headers.get('accept') ?? ''
    if (!accepted.includes('application/json') || accepted.includes('application/graphql-response+json'))
      return
    return {
      async willSendResponse({ response }) {
        if (response.http.status === 400 && response.body.kind === 'single') response.http.status = 200
      },
    }
  },
}

const introspectionForSignedIn: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didResolveOperation({ document }) {
        if (!contextValue.actor && asksForSchema(document)) throw notSignedIn({ http: { status: 401 } })
      },
    }
  },
}

/** Looks through the whole document: a fragment can ask for the schema too. */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field(field) {
      asks ||= /^__(schema|type)$/.test(field.name.value)
      return asks ? BREAK : undefined
    },
  })
  return asks
}
