import { z } from 'zod'
import { isProxyRange } from './proxy-range.ts'

const onOff = z
  .enum(['0', '1', 'false', 'true'], { error: 'must be 1 or 0' })
  .transform((value) => value === '1' || value === 'true')

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: `must be a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })

const postgresUrl = z.string().refine((value) => /^postgres(ql)?:$/.test(protocolOf(value)), {
  error: 'must be a URL like postgresql://user:password@host:5432/database',
})

const webUrl = z
  .string()
  .refine((value) => /^https?:$/.test(protocolOf(value)), {
    error: 'must be a URL like https://arrears.example.com',
  })
  .transform((value) => value.replace(/\/+$/, ''))

const proxies = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .refine((ranges) => ranges.every(isProxyRange), {
    error: 'must be addresses or ranges with commas between, like 10.0.0.7, 10.1.0.0/16 or loopback',
  })

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : ''
}

/** Every setting that Arrears reads from the environment, with its default. */
export const settingsSchema = z.object({
  /** Port of the one server; 0 picks a free one. */
  PORT: wholeNumber(0, 65535).default(4000),
  /** Address to listen on. Only this machine unless said otherwise. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Any PostgreSQL of version 15 or newer, connected as the owner of the schema; without it the embedded one is used. */
  DATABASE_URL: postgresUrl.optional(),
  /** Where migrations connect when `DATABASE_URL` leads through PgBouncer. */
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  /** Connections that one process keeps at most. */
  DATABASE_POOL_SIZE: wholeNumber(1, 500).default(10),
  /** Folder of the embedded database, generated secrets and stored files. */
  ARREARS_DATA_DIR: z.string().min(1).default('.data'),
  /** 0 starts without demo data. */
  ARREARS_DEMO: onOff.default(true),
  /** Signs sessions. Made and kept in the data folder when absent. */
  ARREARS_SECRET: z.string().min(32, { error: 'must be at least 32 characters long' }).optional(),
  /** The address that people type, for links and cookies. */
  ARREARS_PUBLIC_URL: webUrl.optional(),
  /** Reverse proxies whose word on where a request comes from is taken; nobody's when absent. */
  ARREARS_TRUST_PROXY: proxies.default([]),
  /** Whether GraphQL introspection is answered without signing in. */
  ARREARS_INTROSPECTION: onOff.default(true),
  /** ClamAV's daemon, by its local socket or by host and port; without it files are checked by what is built in. */
  CLAMD_SOCKET: z.string().optional(),
  CLAMD_HOST: z.string().optional(),
  CLAMD_PORT: wholeNumber(1, 65535).default(3310),
  /** A bucket for clean files; without it they lie in the data folder. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  /** A server that speaks like Amazon's S3. */
  S3_ENDPOINT: webUrl.optional(),
  /** Both, or neither: then the machine's own identity counts. */
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Charges cards and bank accounts that are saved at Stripe; both, or neither. */
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  /** Signs what Stripe tells at /webhooks/stripe. */
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  /** Another address of Stripe’s API, such as a test server. */
  STRIPE_API_URL: webUrl.optional(),
  /** Places calls: the account, what signs for it, and the number that the called see. */
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, { error: 'must be AC and 32 hexadecimal digits' })
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
  /** Signs in instead of the auth token; both, or neither. */
  TWILIO_API_KEY_SID: z
    .string()
    .regex(/^SK[0-9a-f]{32}$/, { error: 'must be SK and 32 hexadecimal digits' })
    .optional(),
  TWILIO_API_KEY_SECRET: z.string().min(1).optional(),
  TWILIO_CALLER_ID: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, { error: 'must be a number with its country code, like +35315550100' })
    .optional(),
  /** Another address of Twilio’s API, such as that of a region or a test server. */
  TWILIO_API_URL: webUrl.optional(),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be one of silent, fatal, error, warn, info, debug, trace',
    })
    .default('info'),
})
