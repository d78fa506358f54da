import type { Config } from './platform/config/config.ts'
import { loadSecret } from './platform/config/load-secret.ts'
import { createLog } from './platform/log/log.ts'
import { openServices, type Services } from './services.ts'

/** The services as the settings ask for them. */
export async function openConfiguredServices(config: Config, databaseUrl: string): Promise<Services> {
  return openServices({
    databaseUrl,
    poolSize: config.databasePoolSize,
    secret: await loadSecret(config),
    publicUrl: config.publicUrl,
    files: config.files,
    // The same server under the names that this machine has for itself.
    trustedOrigins: ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${config.port}`),
    stripe: config.stripe,
    twilio: config.twilio,
    log: createLog(config.logLevel),
  })
}
