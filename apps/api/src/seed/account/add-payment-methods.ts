import { mandateLifeMonths } from '@arrears/domain/mandate/mandate-use'
import { addDays, addMonths } from '@arrears/domain/shared/local-date'
import { dayOf, instantOf } from '../moment.ts'
import type { Life } from './life.ts'

/** A card or a bank account for some; cards with permission to charge them, bank accounts at times. */
export function addPaymentMethods(life: Life, at: number): void {
  const { account, batch, id, mandates, number, paymentMethods, random, world } = life
  if (!random.chance(0.35)) return
  const inEurope = world.spec.market === 'ireland'
  const kinds = random.chance(0.2)
    ? (['card', 'bankAccount'] as const)
    : [random.pick(['card', 'bankAccount'] as const)]
  for (const kind of kinds) {
    const last4 = String(random.int(0, 9999)).padStart(4, '0')
    const label =
      kind === 'card'
        ? `${random.pick(['Visa', 'Mastercard'])} •••• ${last4}`
        : `${inEurope ? 'IBAN' : 'Checking account'} •••• ${last4}`
    const methodId = id('paymentMethod')
    paymentMethods.push({ id: methodId, label, kind })
    batch.add('paymentMethod', {
      id: methodId,
      orgId: world.orgId,
      accountId: account.id,
      kind,
      label,
      last4,
      expiresOn: kind === 'card' ? addMonths(world.today, random.int(-4, 40)) : null,
      createdAt: instantOf(at),
    })
    if (kind === 'card') {
      const mandateId = id('mandate')
      batch.add('mandate', {
        id: mandateId,
        orgId: world.orgId,
        accountId: account.id,
        paymentMethodId: methodId,
        reference: `C-${account.reference}`,
        scheme: 'card',
        signedOn: dayOf(at),
        lastUsedOn: null,
        status: 'active',
        disabledUntil: null,
      })
      mandates.push({ id: mandateId, paymentMethodId: methodId, usable: true })
      continue
    }
    if (!random.chance(0.6)) continue
    const status = random.weighted([
      ['active', 80],
      ['disabled', 12],
      ['revoked', 8],
    ] as const)
    // A few are so old, and never used, that they have ended.
    const isDead = inEurope && number % 13 === 0
    const mandateId = id('mandate')
    mandates.push({ id: mandateId, paymentMethodId: methodId, usable: status === 'active' && !isDead })
    const lastUsedOn = random.chance(0.5) ? addDays(world.today, -random.int(20, 200)) : null
    batch.add('mandate', {
      id: mandateId,
      orgId: world.orgId,
      accountId: account.id,
      paymentMethodId: methodId,
      reference: `M-${account.reference}`,
      scheme: inEurope ? 'sepaCore' : 'ach',
      signedOn: isDead ? addMonths(world.today, -mandateLifeMonths - (number % 20) - 1) : dayOf(at),
      lastUsedOn: isDead ? null : lastUsedOn,
      status,
      disabledUntil: status === 'disabled' ? addDays(world.today, random.int(5, 60)) : null,
    })
  }
}
