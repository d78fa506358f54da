import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { loadSecret } from './load-secret.ts'
import { repositoryRoot } from './package-root.ts'

test('reads where files lie and who looks at them', () => {
  const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' }
  const { files } = readConfig({
    CLAMD_HOST: 'clamav',
    S3_BUCKET: 'files',
    S3_ENDPOINT: 'http://s3:9000/',
    ...keys,
  })
  expect(files).toMatchObject({
    clamd: { host: 'clamav', port: 3310 },
    s3: {
      bucket: 'files',
      region: 'us-east-1',
      endpoint: 'http://s3:9000',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    },
  })
  expect(readConfig({ CLAMD_SOCKET: '/run/clamd.sock', CLAMD_HOST: 'x' }).files.clamd).toEqual({
    socket: '/run/clamd.sock',
  })
})

test('has a default for every setting', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseMigrationUrl: undefined,
    databasePoolSize: 10,
    dataDir: join(repositoryRoot(), '.data'),
    demo: true,
    secret: undefined,
    publicUrl: 'http://localhost:4000',
    trustedProxies: [],
    files: { folder: expect.stringMatching(/\.data\/files$/), clamd: undefined, s3: undefined },
    introspection: true,
    logLevel: 'info',
  })
})

test('takes an empty variable for an absent one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined })
})

test('migrates where DATABASE_URL leads unless told otherwise', () => {
  const databaseUrl = 'postgresql://owner@db/arrears'
  expect(readConfig({ DATABASE_URL: databaseUrl }).databaseMigrationUrl).toBe(databaseUrl)
  const direct = 'postgres://owner@db:5433/arrears'
  expect(readConfig({ DATABASE_URL: databaseUrl, DATABASE_MIGRATION_URL: direct }).databaseMigrationUrl).toBe(
    direct,
  )
})

test('reads which proxies to believe', () => {
  const ARREARS_TRUST_PROXY = 'loopback, 10.0.0.7,fd00::/8,192.168.0.0/16'
  const { trustedProxies } = readConfig({ ARREARS_TRUST_PROXY })
  expect(trustedProxies).toEqual(['loopback', '10.0.0.7', 'fd00::/8', '192.168.0.0/16'])
})

const wrongProxies =
  'Wrong setting: ARREARS_TRUST_PROXY must be addresses or ranges with commas between, like 10.0.0.7, 10.1.0.0/16 or loopback'

// A number of hops would believe whoever reaches the port; a range of everybody would believe everybody.
test.each(['1', 'true', 'proxy.internal', '10.0.0.0/33', '10.0.0.0/', '10.0.0.7,', '0.0.0.0/0', '::/0'])(
  'refuses %s as a proxy',
  (ARREARS_TRUST_PROXY) => {
    expect(() => readConfig({ ARREARS_TRUST_PROXY })).toThrow(wrongProxies)
  },
)

test.each([
  [{ PORT: '70000' }, 'Wrong setting: PORT must be a whole number from 0 to 65535'],
  [{ PORT: '4e3' }, 'Wrong setting: PORT must be a whole number from 0 to 65535'],
  [
    { DATABASE_URL: 'mysql://x/y' },
    'Wrong setting: DATABASE_URL must be a URL like postgresql://user:password@host:5432/database',
  ],
  [{ ARREARS_DEMO: 'maybe' }, 'Wrong setting: ARREARS_DEMO must be 1 or 0'],
  [{ ARREARS_SECRET: 'short' }, 'Wrong setting: ARREARS_SECRET must be at least 32 characters long'],
  [
    { ARREARS_PUBLIC_URL: 'example.com' },
    'Wrong setting: ARREARS_PUBLIC_URL must be a URL like https://arrears.example.com',
  ],
  [
    { LOG_LEVEL: 'loud' },
    'Wrong setting: LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace',
  ],
])('refuses %j in one line', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message)
})

test('never repeats a wrong value, which may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgre://user:hunter2@db' })).not.toThrow('hunter2')
})

test('makes a secret once, readable by its owner only', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'arrears-secret-'))
  try {
    const [one, two] = await Promise.all([
      loadSecret({ secret: undefined, dataDir }),
      loadSecret({ secret: undefined, dataDir }),
    ])
    expect(one).toHaveLength(64)
    expect(two).toBe(one)
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe(one)
    expect(await loadSecret({ secret: 'x'.repeat(32), dataDir })).toBe('x'.repeat(32))
  } finally {
    await rm(dataDir, { recursive: true })
  }
})

const twilio = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'token',
  TWILIO_CALLER_ID: '+35315550100',
  ARREARS_PUBLIC_URL: 'https://arrears.example/',
}

test('reads what places calls', () => {
  expect(readConfig({}).twilio).toBeUndefined()
  expect(readConfig(twilio).twilio).toEqual({
    accountSid: twilio.TWILIO_ACCOUNT_SID,
    authToken: 'token',
    apiKey: undefined,
    callerId: '+35315550100',
    apiUrl: undefined,
    publicUrl: 'https://arrears.example',
  })
  const key = { TWILIO_API_KEY_SID: `SK${'0'.repeat(32)}`, TWILIO_API_KEY_SECRET: 'secret' }
  expect(readConfig({ ...twilio, ...key }).twilio?.apiKey).toEqual({
    sid: key.TWILIO_API_KEY_SID,
    secret: 'secret',
  })
})

test.each([
  [{ TWILIO_AUTH_TOKEN: '' }, /TWILIO_AUTH_TOKEN and TWILIO_CALLER_ID are set all three/],
  [{ TWILIO_CALLER_ID: '01 555 0100' }, /TWILIO_CALLER_ID must be a number with its country code/],
  [{ TWILIO_ACCOUNT_SID: 'AC12' }, /TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits/],
  [{ TWILIO_API_KEY_SECRET: 'secret' }, /TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET are set both/],
  [{ ARREARS_PUBLIC_URL: '' }, /ARREARS_PUBLIC_URL has to be set/],
])('says in one line what is wrong with %o', (change, message) => {
  expect(() => readConfig({ ...twilio, ...change })).toThrow(message)
})
