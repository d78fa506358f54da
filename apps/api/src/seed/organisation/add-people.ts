import { hashPassword } from 'better-auth/crypto'
import { idMaker } from '../make-id.ts'
import { instantOf } from '../moment.ts'
import type { RowBatch } from '../rows/row-batch.ts'
import type { DemoPlan, World } from '../world.ts'
import { foundedAt } from './describe-world.ts'
import { demoPassword } from './organisation-specs.ts'

/** Everybody who signs in, once however many organisations they work for, with one hash: hashing is slow on purpose. */
export async function addPeople(batch: RowBatch, plan: DemoPlan, worlds: readonly World[]): Promise<void> {
  const password = await hashPassword(demoPassword)
  const people = new Map(worlds.flatMap(({ members }) => members.map((member) => [member.userId, member])))
  const createdAt = instantOf(foundedAt(plan))
  const id = idMaker(plan, 0, 0)
  for (const { userId, name, email } of people.values()) {
    batch.add('user', { id: userId, name, email, emailVerified: true, createdAt, updatedAt: createdAt })
    batch.add('credential', {
      id: id('actionRecord'),
      accountId: userId,
      providerId: 'credential',
      userId,
      password,
      createdAt,
      updatedAt: createdAt,
    })
  }
}
