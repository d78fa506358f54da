import type { Client } from 'pg'
import { z } from 'zod'
import type { DemoPlan, OrganisationSpec } from './world.ts'

const marker = z.object({
  demo: z.object({
    seed: z.int(),
    accounts: z.int(),
    now: z.number(),
    /** Accounts of this organisation that are loaded. */
    done: z.int(),
    complete: z.boolean(),
  }),
})

/** How far the demo data of an organisation is. Kept on the organisation, and moved on by the transaction that loads. */
export interface DemoProgress {
  readonly plan: DemoPlan
  readonly done: number
  readonly complete: boolean
}

export function writeMarker({ plan, done, complete }: DemoProgress): string {
  const { seed, accounts, now } = plan
  return JSON.stringify({ demo: { seed, accounts, now, done, complete } })
}

function readMarker(metadata: string | null): DemoProgress | undefined {
  try {
    const { demo } = marker.parse(JSON.parse(metadata ?? ''))
    const { seed, accounts, now, done, complete } = demo
    return { plan: { seed, accounts, now }, done, complete }
  } catch {
    return undefined
  }
}

export interface FoundOrganisations {
  /** Progress by slug. */
  readonly demo: ReadonlyMap<string, DemoProgress>
  /** Names of organisations that are not of the demo data, at most a few. */
  readonly others: readonly string[]
}

export async function findOrganisations(
  client: Client,
  specs: readonly OrganisationSpec[],
): Promise<FoundOrganisations> {
  const { rows } = await client.query<{ name: string; slug: string; metadata: string | null }>(
    'select name, slug, metadata from organisation order by created_at limit 100',
  )
  const demo = new Map<string, DemoProgress>()
  const others: string[] = []
  for (const { name, slug, metadata } of rows) {
    const progress = specs.some((spec) => spec.slug === slug) ? readMarker(metadata) : undefined
    if (progress) demo.set(slug, progress)
    else others.push(name)
  }
  return { demo, others }
}
