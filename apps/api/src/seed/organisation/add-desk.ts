import { idMaker } from '../make-id.ts'
import { instantOf } from '../moment.ts'
import type { RowBatch } from '../rows/row-batch.ts'
import type { World } from '../world.ts'
import { foundedAt } from './describe-world.ts'

const agencies = [
  {
    name: 'Aster Recovery',
    contactName: 'Collections desk',
    email: 'desk@aster-recovery.example',
    commissionBps: 1500,
    notes: 'Takes accounts from 90 days overdue.',
  },
  {
    name: 'Birch & Partners',
    contactName: 'Intake',
    email: 'intake@birch-partners.example',
    commissionBps: 1250,
    notes: null,
  },
]

/** What people work with besides accounts: agencies to give them to, and worklists to take them from. */
export function addDesk(batch: RowBatch, { spec, orgId, plan, queues }: World): void {
  const makeId = idMaker(plan, spec.index, 0, 3000)
  const createdAt = instantOf(foundedAt(plan))
  for (const agency of agencies) {
    batch.add('agency', { id: makeId('agency'), orgId, ...agency, createdAt })
  }
  const add = (name: string, order: string, filter: object, queueId: string | null) =>
    batch.add('worklist', { id: makeId('worklist'), orgId, name, queueId, filter, order, createdAt })
  add('Overdue more than 60 days', 'oldestFirst', { minDaysOverdue: 60 }, null)
  add('Largest balances', 'largestFirst', {}, null)
  const [first] = queues
  if (first) add(`Queue: ${first.name}`, 'priority', {}, first.id)
}
