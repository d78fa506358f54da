import { Prisma } from '../generated/prisma/client.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import type { TestApi } from './given/given-api.ts'

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

export interface Explained {
  /** Kinds of nodes in the plan, such as Sort or Index Scan. */
  readonly nodes: readonly string[]
  /** Rows that the scans of tables and indexes touched, let through or not. */
  readonly scanned: number
}

/** Runs a statement as the application does, under row-level security, and says what it cost in rows instead of in time. */
export async function explain(
  { services }: TestApi,
  orgId: string,
  statement: Prisma.Sql,
): Promise<Explained> {
  const rows = await withOrganisation(orgId, () =>
    services.database.prisma.$queryRaw<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }[]>(
      Prisma.sql`explain (analyze, format json) ${statement}`,
    ),
  )
  const root = rows[0]?.['QUERY PLAN'][0]?.Plan
  if (!root) throw new Error('There is no plan')
  const nodes = flatten(root)
  return {
    nodes: nodes.map((node) => node['Node Type']),
    scanned: nodes
      .filter(
        (node) => node['Node Type'].endsWith('Scan') && !/CTE|WorkTable|Function/.test(node['Node Type']),
      )
      .reduce(
        (sum, node) =>
          sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
        0,
      ),
  }
}

const flatten = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)]
