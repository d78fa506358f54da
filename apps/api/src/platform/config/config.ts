import { isAbsolute, join, resolve } from 'node:path'
import type { z } from 'zod'
import type { FileSettings } from '../files/file-settings.ts'
import { OperatorError } from './operator-error.ts'
import { repositoryRoot } from './package-root.ts'
import { settingsSchema } from './settings-schema.ts'
import { stripeSettings, type StripeSettings } from './stripe-settings.ts'
import { twilioSettings, type TwilioSettings } from './twilio-settings.ts'

export interface Config {
  port: number
  host: string
  /** Absent: the embedded database is used. */
  databaseUrl: string | undefined
  databaseMigrationUrl: string | undefined
  databasePoolSize: number
  /** Absolute. */
  dataDir: string
  demo: boolean
  /** Absent: `loadSecret` makes one and keeps it in the data folder. */
  secret: string | undefined
  publicUrl: string
  /** Addresses and ranges of reverse proxies. */
  trustedProxies: string[]
  introspection: boolean
  files: FileSettings
  logLevel: string
  /** Absent: Stripe is not used. */
  stripe: StripeSettings | undefined
  /** Absent: calls are handed to people's own telephones. */
  twilio: TwilioSettings | undefined
}

/**
 * Reads and checks all settings. The only place that reads `process.env`; an empty variable counts as absent.
 * Throws an OperatorError that names every wrong setting in one line.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new OperatorError(`Wrong setting: ${faults.join('; ')}`)
  }
  const settings = parsed.data
  return {
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL,
    databaseMigrationUrl: settings.DATABASE_MIGRATION_URL ?? settings.DATABASE_URL,
    databasePoolSize: settings.DATABASE_POOL_SIZE,
    dataDir: dataDirectory(settings.ARREARS_DATA_DIR),
    demo: settings.ARREARS_DEMO,
    secret: settings.ARREARS_SECRET,
    publicUrl: settings.ARREARS_PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    trustedProxies: settings.ARREARS_TRUST_PROXY,
    introspection: settings.ARREARS_INTROSPECTION,
    files: fileSettings(settings, dataDirectory(settings.ARREARS_DATA_DIR)),
    logLevel: settings.LOG_LEVEL,
    stripe: stripeSettings(settings),
    twilio: twilioSettings(settings),
  }
}

/** A relative folder is meant from the top of the checkout, whatever folder a command runs in. */
function dataDirectory(setting: string): string {
  return isAbsolute(setting) ? setting : resolve(repositoryRoot(), setting)
}

function fileSettings(settings: z.output<typeof settingsSchema>, dataDir: string): FileSettings {
  const { CLAMD_SOCKET, CLAMD_HOST, CLAMD_PORT, S3_BUCKET, S3_REGION, S3_ENDPOINT } = settings
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings
  return {
    folder: join(dataDir, 'files'),
    clamd: CLAMD_SOCKET
      ? { socket: CLAMD_SOCKET }
      : CLAMD_HOST
        ? { host: CLAMD_HOST, port: CLAMD_PORT }
        : undefined,
    s3: S3_BUCKET
      ? {
          bucket: S3_BUCKET,
          region: S3_REGION,
          endpoint: S3_ENDPOINT,
          credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
        }
      : undefined,
  }
}
