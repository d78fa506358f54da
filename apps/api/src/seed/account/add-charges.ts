import { openMinor } from '@arrears/domain/claim/open-minor'
import { addDays, dateMillis } from '@arrears/domain/shared/local-date'
import { day, hour } from '../moment.ts'
import { addCharge } from './add-charge.ts'
import type { Life } from './life.ts'

/** A charge in the last days for some of those that can be charged, in each of the states that it may be in. */
export function addCharges(life: Life): void {
  const { claims, mandates, paymentMethods, random, world } = life
  const mandate = mandates.find(({ usable }) => usable)
  const method = paymentMethods.find(({ id }) => id === mandate?.paymentMethodId)
  const claim = claims.find(
    ({ row, state }) => row.state === 'open' && !state.disputed && openMinor(state) > 2000n,
  )
  if (!mandate || !method || !claim || !random.chance(0.4)) return
  const at = Math.max(life.lastBookedAt, dateMillis(addDays(world.today, -random.int(2, 9)))) + 10 * hour
  // What a provider does with it must not lie in the future.
  if (at + day > world.plan.now) return
  const state = random.weighted([
    ['succeeded', 40],
    ['failed', 30],
    ['returned', 15],
    ['pending', method.kind === 'bankAccount' ? 15 : 0],
  ] as const)
  addCharge(life, {
    at,
    method,
    mandateId: mandate.id,
    claim,
    amountMinor: (openMinor(claim.state) / 200n) * 100n,
    state,
    userId: random.pick(world.agents).userId,
    ...(state === 'pending' ? { collectOn: addDays(world.today, random.int(3, 12)) } : {}),
    failureCode: method.kind === 'card' ? 'declined' : 'insufficientFunds',
    returnReason: method.kind === 'card' ? 'chargeback' : 'notAuthorised',
  })
}
