import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './platform/config/config.ts'
import { OperatorError } from './platform/config/operator-error.ts'
import { repositoryRoot } from './platform/config/package-root.ts'
import type { Running } from './platform/run/run-program.ts'
import { createServer } from './server.ts'
import type { Services } from './services.ts'

/** The server, listening; `close` answers what is under way and takes nothing new. */
export async function openServer(services: Services, config: Config): Promise<Running & { url: string }> {
  const built = join(repositoryRoot(), 'apps', 'web', 'dist')
  const webRoot = existsSync(join(built, 'index.html')) ? built : undefined
  const fastify = await createServer(services, {
    publicUrl: config.publicUrl,
    openIntrospection: config.introspection,
    trustedProxies: config.trustedProxies,
    webRoot,
  })
  try {
    await fastify.listen({ port: config.port, host: config.host })
  } catch (error) {
    await fastify.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new OperatorError(`Port ${config.port} is taken. Stop what runs there, or set PORT to another.`)
  }
  const address = fastify.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  return { url: `http://localhost:${port}`, close: () => fastify.close() }
}
