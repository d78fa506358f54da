import { openServices } from '../../src/services.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { permissions } from '@arrears/domain/permissions/permissions'
import { orgId } from '../data/data-set.ts'
import { startProgram, type Program } from '../http/start-program.ts'

export interface Servers {
  readonly arrears: Program & { readonly headers: Record<string, string> }
  readonly postgraphile: Program
  readonly byHand: Program
  close(): Promise<void>
}

const secret = 'only the benchmarks sign with this one'

/** Our server as it is run in production, and those it is compared with, each a process of its own on the same database. */
export async function openServers(databaseUrl: string): Promise<Servers> {
  const asApp = new URL(databaseUrl)
  asApp.searchParams.set('options', `-c role=arrears_app -c app.org=${orgId}`)
  const others = { BENCH_APP_URL: asApp.href.replaceAll('+', '%20') }
  const authorization = `Bearer ${await createKey(databaseUrl)}`
  const [arrears, postgraphile, byHand] = await Promise.all([
    startProgram('dist/server.js', { DATABASE_URL: databaseUrl, ARREARS_SECRET: secret }),
    startProgram('bench/contenders/postgraphile.ts', others),
    startProgram('bench/contenders/by-hand.ts', others),
  ])
  return {
    arrears: { ...arrears, headers: { authorization } },
    postgraphile,
    byHand,
    close: async () => void (await Promise.all([arrears.stop(), postgraphile.stop(), byHand.stop()])),
  }
}

/** A real key with every scope: our requests pass through all that a third party's do. */
async function createKey(databaseUrl: string): Promise<string> {
  const services = openServices({
    databaseUrl,
    poolSize: 2,
    secret,
    publicUrl: 'http://localhost:4000',
    files: { folder: '/nowhere' },
    log: createLog('silent'),
  })
  try {
    const { key } = await services.auth.api.createApiKey({
      body: {
        name: 'Benchmark',
        organizationId: orgId,
        userId: 'usr_1',
        permissions: { scopes: [...permissions] },
      },
    })
    return key
  } finally {
    await services.close()
  }
}
