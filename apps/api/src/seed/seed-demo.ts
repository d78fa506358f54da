import type { Instant } from '@arrears/domain/shared/local-date'
import { Client } from 'pg'
import { OperatorError } from '../platform/config/operator-error.ts'
import { findOrganisations, writeMarker, type DemoProgress } from './demo-marker.ts'
import { accountsOf, fillOrganisation, inTransaction, type Loading } from './fill-organisation.ts'
import { addPeople } from './organisation/add-people.ts'
import { describeWorld } from './organisation/describe-world.ts'
import { organisationSpecs } from './organisation/organisation-specs.ts'
import { addWorldRows } from './organisation/world-rows.ts'
import { loadBatch } from './rows/load-batch.ts'
import { rowBatch } from './rows/row-batch.ts'
import { mayTrust, proveLedger } from './trusted-load.ts'
import type { DemoPlan, World } from './world.ts'

/** Any number that no other program uses for an advisory lock in this database. */
const lockKey = 23_509_486_385

export interface SeedProgress {
  readonly done: number
  readonly total: number
  readonly label: string
}

export interface SeedOptions {
  /** As the owner of the schema, past PgBouncer. */
  readonly databaseUrl: string
  /** The moment up to which things happen. */
  readonly now: Instant
  readonly accounts?: number
  readonly seed?: number
  /** Load it beside organisations that are there already. */
  readonly force?: boolean
  readonly onProgress?: (progress: SeedProgress) => void
}

export type SeedOutcome =
  | { readonly kind: 'made' | 'completed' | 'alreadyThere'; readonly plan: DemoPlan }
  /** Nothing was done: the database holds organisations of its own. */
  | { readonly kind: 'otherOrganisations'; readonly names: readonly string[] }

export const defaultAccounts = 2000
export const defaultSeed = 1

/**
 * Makes the demo data once: two organisations with accounts whose past is told by the same rules as real ones. Safe to
 * start twice at once (the second waits and finds it made) and to kill (the next start goes on where it stopped, with the
 * plan that it was begun with).
 */
export async function seedDemo(options: SeedOptions): Promise<SeedOutcome> {
  const client = await connect(options.databaseUrl)
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    return await seedOnce(client, options)
  } finally {
    // Ending the connection gives the lock back.
    await client.end()
  }
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'arrears demo data' })
  // Losing this connection shows in the statement under way; unheard it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  // A batch that a crash of the database loses is made again: nobody has to wait for the disk.
  await client.query('set synchronous_commit = off')
  return client
}

async function seedOnce(client: Client, options: SeedOptions): Promise<SeedOutcome> {
  const { accounts = defaultAccounts, seed = defaultSeed, now, force = false, onProgress } = options
  const found = await findOrganisations(client, organisationSpecs)
  const [begun] = found.demo.values()
  if (begun && [...found.demo.values()].every(({ complete }) => complete)) {
    return { kind: 'alreadyThere', plan: begun.plan }
  }
  if (!begun && found.others.length > 0 && !force) {
    return { kind: 'otherOrganisations', names: found.others }
  }
  const plan = begun?.plan ?? { seed, accounts, now: Date.parse(now) }
  const worlds = organisationSpecs.map((spec) => describeWorld(plan, spec))
  if (!begun) await loadWorlds(client, plan, worlds)
  if (await mayTrust(client, plan.accounts)) {
    await fillUnchecked(client, options.databaseUrl, (loading, onFilled) =>
      fillWorlds(loading, worlds, found.demo, { onProgress, onFilled }),
    )
  } else {
    await fillWorlds({ lanes: [client], isTrusted: false }, worlds, found.demo, { onProgress })
  }
  return { kind: begun ? 'completed' : 'made', plan }
}

/** People and organisations, in one transaction: either all of them are there, or none. */
async function loadWorlds(client: Client, plan: DemoPlan, worlds: readonly World[]): Promise<void> {
  const batch = rowBatch()
  await addPeople(batch, plan, worlds)
  for (const world of worlds) addWorldRows(batch, world, writeMarker({ plan, done: 0, complete: false }))
  try {
    await inTransaction(client, () => loadBatch(client, batch))
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    throw new OperatorError(
      'The demo data does not fit in: the database has people or organisations with the same e-mail addresses or short names. Use an empty database.',
    )
  }
}

interface Told {
  readonly onProgress: SeedOptions['onProgress']
  readonly onFilled?: (world: World) => void
}

/** Without the checks of each row: on two connections, while a third proves the organisations that are filled. */
async function fillUnchecked(
  client: Client,
  databaseUrl: string,
  fill: (loading: Loading, onFilled: (world: World) => void) => Promise<void>,
): Promise<void> {
  const [beside, prover] = await Promise.all([connect(databaseUrl), connect(databaseUrl)])
  let proof = Promise.resolve()
  try {
    await fill({ lanes: [client, beside], isTrusted: true }, ({ orgId }) => {
      proof = proof.then(() => proveLedger(prover, orgId))
      // Met at the end; until then it is nobody's.
      proof.catch(() => undefined)
    })
    await proof
  } finally {
    await Promise.allSettled([proof])
    await Promise.all([beside.end(), prover.end()])
  }
}

async function fillWorlds(
  loading: Loading,
  worlds: readonly World[],
  progress: ReadonlyMap<string, DemoProgress>,
  { onProgress, onFilled }: Told,
): Promise<void> {
  const total = worlds.reduce((sum, world) => sum + accountsOf(world), 0)
  let before = 0
  for (const world of worlds) {
    const found = progress.get(world.spec.slug)
    if (!found?.complete) {
      await fillOrganisation(loading, world, found?.done ?? 0, (done) =>
        onProgress?.({ done: before + done, total, label: `Accounts of ${world.spec.name}` }),
      )
    }
    // Also what an earlier run has filled, which may have been killed before it was proved.
    onFilled?.(world)
    before += accountsOf(world)
  }
}
