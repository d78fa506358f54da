import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { operationLimits } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { databaseFault } from '../failure/database-fault.ts'
import { notSignedIn, unavailable } from '../failure/request-error.ts'
import type { Log } from '../log/log.ts'
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
    formatError: (formatted, error) => formatError(formatted, error, log),
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
      async didResolveOperation({ operation }) {
        const asksForSchema = operation?.selectionSet.selections.some(
          (selection) => selection.kind === 'Field' && /^__(schema|type)$/.test(selection.name.value),
        )
        if (asksForSchema && !contextValue.actor) throw notSignedIn()
      },
    }
  },
}

function formatError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const code = formatted.extensions?.['code']
  if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') return formatted
  if (databaseFault(original) === 'passing') {
    log.warn({ err: original, path: formatted.path }, 'the database does not answer')
    const { message, extensions } = unavailable()
    return { message, ...(formatted.path ? { path: formatted.path } : {}), extensions }
  }
  log.error({ err: original, path: formatted.path }, 'a resolver failed')
  return {
    message: 'Something went wrong on our side. Nothing was written; try again.',
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
