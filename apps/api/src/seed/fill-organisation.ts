import { setImmediate as breathe } from 'node:timers/promises'
import type { Client } from 'pg'
import { makeAccount } from './account/make-account.ts'
import { makeShowcaseAccount, showcaseNumber } from './account/showcase-account.ts'
import { analyzeTables } from './analyze-tables.ts'
import { writeMarker } from './demo-marker.ts'
import type { NamePools } from './people/name-pools.ts'
import { loadBatch } from './rows/load-batch.ts'
import { rowBatch, type RowBatch } from './rows/row-batch.ts'
import { withoutRowChecks } from './trusted-load.ts'
import type { World } from './world.ts'

/** Large enough to be fast, small enough to keep memory flat and to lose little when the process is killed. */
const rowsPerBatch = 25_000

/** How many accounts an organisation gets by the plan; at least one. */
export const accountsOf = ({ plan, spec }: World): number =>
  Math.max(1, Math.floor(plan.accounts * spec.share))

interface Filled {
  readonly batch: RowBatch
  /** Accounts that are there once the batch is loaded. */
  readonly done: number
}

/** The number of the account at a place: the showcase comes first, the others count up past its number. */
function numberAt({ spec }: World, place: number): number {
  if (!spec.hasShowcase) return place + 1
  return place < showcaseNumber ? place : place + 1
}

async function fillBatch(world: World, names: NamePools, from: number): Promise<Filled> {
  const batch = rowBatch()
  const total = accountsOf(world)
  let done = from
  while (done < total && batch.size() < rowsPerBatch) {
    if (world.spec.hasShowcase && done === 0) makeShowcaseAccount(world, batch)
    else makeAccount({ world, names, batch, number: numberAt(world, done) })
    done++
    // Lets the batch before this one go out to the database meanwhile.
    if (done % 10 === 0) await breathe()
  }
  return { batch, done }
}

/** How rows reach the database. */
export interface Loading {
  /** Connections that load batches side by side; more than one only where the checks of each row are left out. */
  readonly lanes: readonly [Client, ...Client[]]
  /** Whether those checks are left out. */
  readonly isTrusted: boolean
}

/**
 * Makes and loads the accounts that an organisation does not have yet. Each batch is one transaction that also keeps how
 * far it is, and is committed after the one before it: a killed process leaves whole batches without a gap, and the next
 * one goes on after them.
 */
export async function fillOrganisation(
  { lanes, isTrusted }: Loading,
  world: World,
  doneBefore: number,
  onProgress: (done: number) => void,
): Promise<void> {
  // Lists of names are large; a start that finds the data made does without them.
  const { drawNames } = await import('./people/name-pools.ts')
  const names = drawNames(world.spec.market, world.plan.seed)
  const total = accountsOf(world)

  const load = async (client: Client, { batch, done }: Filled, before: Promise<void> | undefined) => {
    await inTransaction(client, async () => {
      if (isTrusted) await withoutRowChecks(client, () => loadBatch(client, batch))
      else await loadBatch(client, batch)
      await before
      const complete = done >= total
      if (complete) await finish(client, world, isTrusted)
      const progress = writeMarker({ plan: world.plan, done, complete })
      await client.query('update organisation set metadata = $2 where id = $1', [world.orgId, progress])
    })
    onProgress(done)
  }

  const loads: Promise<void>[] = []
  try {
    for (let done = doneBefore; done < total;) {
      const lane = loads.length % lanes.length
      // The next batch is made while those before it are loaded.
      const [filled] = await Promise.all([fillBatch(world, names, done), loads.at(-lanes.length)])
      // Triggers and foreign keys keep the plans of their first rows, which are slow on many: after 1, 2, 4, 8, … batches
      // the planner looks again.
      if (!isTrusted && isPowerOfTwo(loads.length)) await analyzeTables(lanes[0])
      const loading = load(lanes[lane] ?? lanes[0], filled, loads.at(-1))
      // A failure is met below, or where the lane is wanted again; until then it is nobody's.
      loading.catch(() => undefined)
      loads.push(loading)
      done = filled.done
    }
  } finally {
    // What is under way ends before its connection does, also when one of them failed.
    await Promise.allSettled(loads)
  }
  await Promise.all(loads)
}

/** What is done once, when all accounts are there. */
async function finish(client: Client, world: World, isTrusted: boolean): Promise<void> {
  await analyzeTables(client)
  await enqueueSettlements(client, world)
  // The triggers that keep why accounts are to be worked were not asked.
  if (isTrusted) await client.query('select keep_worklist($1)', [world.orgId])
}

const isPowerOfTwo = (number: number): boolean => number > 0 && (number & (number - 1)) === 0

/** Promises that are open will be due: the worker judges each when its day has passed, as of those taken by people. */
async function enqueueSettlements(client: Client, { orgId, spec }: World): Promise<void> {
  await client.query(
    `select enqueue_job('settlePromise', jsonb_build_object('accountId', account_id, 'promiseId', id, 'orgId', org_id), id,
       (due_on + 1)::timestamp at time zone $2)
     from promise where org_id = $1 and status = 'open'`,
    [orgId, spec.timeZone],
  )
}

export async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
