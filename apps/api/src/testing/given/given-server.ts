import type { FastifyInstance } from 'fastify'
import { createServer, type ServerOptions } from '../../server.ts'
import { givenApi, type ApiWishes, type TestApi } from './given-api.ts'

export interface TestServer extends TestApi {
  readonly fastify: FastifyInstance
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  readonly url: string
}

/** The API as it is served, listening on a free port. */
export async function givenServer(
  options: Partial<ServerOptions> = {},
  wishes: ApiWishes = {},
): Promise<TestServer> {
  const api = await givenApi(wishes)
  const fastify = await createServer(api.services, {
    publicUrl: 'http://localhost:4000',
    openIntrospection: true,
    ...options,
  })
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' })
  return Object.assign(api, {
    fastify,
    url,
    close: closing(api.close, fastify),
  })
}

const closing = (closeApi: () => Promise<void>, fastify: FastifyInstance) => async () => {
  await fastify.close()
  await closeApi()
}
