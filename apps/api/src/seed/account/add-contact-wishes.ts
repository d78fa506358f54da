import type { ContactChannel } from '@arrears/domain/contact-policy/contact-channel'
import type { PreferenceSource } from '@arrears/domain/contact-policy/preference-source'
import { preferenceWords } from '@arrears/domain/contact-policy/preference-words'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { day, instantOf } from '../moment.ts'
import { randomOf } from '../random.ts'
import { userActor } from '../world.ts'
import { tell, type Life } from './life.ts'

const sources: readonly PreferenceSource[] = ['spoken', 'written', 'online', 'message']

/**
 * What debtors agreed to or refused: where texts need consent many gave it, and a few refuse e-mail or texts. Chance of its own
 * decides, so that the rest of the demo data stays as it is.
 */
export function addContactWishes(life: Life): void {
  const { debtors, number, world } = life
  const [debtor] = debtors
  if (!debtor) return
  const random = randomOf(world.plan.seed, world.spec.index, number, 71)
  const phone = debtor.phones[0]?.number ?? null
  const email = debtor.emails[0]?.address ?? null
  const isAmerican = world.spec.market === 'unitedStates'
  const wish = (kind: Wish['kind'], channel: ContactChannel, destination: string | null): Wish => ({
    kind,
    channel,
    destination,
    source: random.pick(sources),
    at: world.plan.now - random.int(1, 50) * day,
    userId: random.pick(world.agents).userId,
  })
  if (phone && random.chance(isAmerican ? 0.55 : 0.08)) addWish(life, wish('consent', 'sms', phone))
  else if (phone && random.chance(0.05)) addWish(life, wish('optOut', 'sms', null))
  if (email && random.chance(0.05)) addWish(life, wish('optOut', 'email', email))
  if (isAmerican && phone && random.chance(0.04)) addWish(life, wish('optOut', 'phone', phone))
}

interface Wish {
  readonly kind: 'consent' | 'optOut'
  readonly channel: ContactChannel
  readonly destination: string | null
  readonly source: PreferenceSource
  readonly at: number
  readonly userId: string
}

/** Keeps a consent or an opt-out of the first debtor, and tells it. */
export function addWish(life: Life, { kind, channel, destination, source, at, userId }: Wish): void {
  const { account, batch, debtors, id, world } = life
  const [debtor] = debtors
  if (!debtor) return
  const preferenceId = id('contactPreference')
  batch.add('contactPreference', {
    id: preferenceId,
    orgId: world.orgId,
    accountId: account.id,
    debtorId: debtor.id,
    kind,
    channel,
    destination,
    source,
    givenAt: instantOf(at),
    recordedById: userId,
  })
  const data = { debtor: debtor.name, about: preferenceWords({ channel, destination }), source, note: null }
  const about = { subjectId: preferenceId }
  const event =
    kind === 'consent'
      ? diaryEvent('consentRecorded', { ...data, expiresOn: null }, about)
      : diaryEvent('optOutRecorded', data, about)
  tell(life, event, at, userActor(world, userId))
}
