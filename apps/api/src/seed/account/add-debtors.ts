import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { addDays } from '@arrears/domain/shared/local-date'
import type { NamePools } from '../people/name-pools.ts'
import { drawPhone } from '../people/phone-numbers.ts'
import { drawPlace } from '../people/places.ts'
import { day, instantOf } from '../moment.ts'
import type { RowTypes } from '../rows/tables.ts'
import { userActor } from '../world.ts'
import { drawCompany, drawPerson } from './draw-debtor.ts'
import { tell, type Life, type LiveDebtor } from './life.ts'

/** The debtors of an account, the primary one first: a person, at times with a partner, or a company, at times with a guarantor. */
export function addDebtors(life: Life, names: NamePools, at: number): void {
  const { isCompany, random } = life
  const kinds: ('person' | 'company')[] = [isCompany ? 'company' : 'person']
  if (random.chance(isCompany ? 0.3 : 0.12)) kinds.push('person')
  if (random.chance(0.02)) kinds.push('person')
  for (const kind of kinds) addDebtor(life, kind, names, at)
}

function addDebtor(life: Life, kind: 'person' | 'company', names: NamePools, at: number): void {
  const { account, debtors, id, isCompany, number, random, world } = life
  const drawn = kind === 'company' ? drawCompany(random, names) : drawPerson(random, names)
  const place = drawPlace(random, world.spec.market)
  const isPerson = kind === 'person'
  const debtorId = id('debtor')
  const whole = { orgId: world.orgId, accountId: account.id, debtorId }
  const row: RowTypes['debtor'] = {
    id: debtorId,
    orgId: world.orgId,
    accountId: account.id,
    kind,
    name: drawn.name,
    isPrimary: debtors.length === 0,
    birthDate: isPerson && random.chance(0.8) ? addDays(world.today, -random.int(19 * 365, 82 * 365)) : null,
    nationalId:
      isPerson && random.chance(0.4)
        ? `${random.int(1_000_000, 9_999_999)}${random.pick(['T', 'W', 'FA'])}`
        : null,
    drivingLicence: isPerson && random.chance(0.15) ? `DL${random.int(10_000_000, 99_999_999)}` : null,
    employer: isPerson && random.chance(0.35) ? random.pick(names.employers) : null,
    locale: drawn.locale,
    tone: isCompany ? 'formal' : random.pick(['formal', 'informal', null]),
    version: 1,
    createdAt: instantOf(at),
  }
  const debtor: LiveDebtor = { id: debtorId, name: drawn.name, row, phones: [], emails: [] }
  debtors.push(debtor)
  addPhones(life, debtor, place.country, at)
  if (random.chance(0.85)) {
    const address = `${drawn.mailbox}.${number}@${random.pick(['mail.example', 'post.example', 'example.test'])}`
    debtor.emails.push({
      ...whole,
      id: id('email'),
      address,
      label: isPerson ? 'personal' : 'accounts',
      position: 0,
    })
  }
  if (random.chance(0.92)) {
    const label = isPerson ? 'home' : 'registered office'
    life.batch.add('address', { ...whole, id: id('address'), label, ...place, position: 0 })
  }
  if (random.chance(0.06)) {
    const other = drawPlace(random, world.spec.market)
    life.batch.add('address', { ...whole, id: id('address'), label: 'work', ...other, position: 1 })
  }
}

/** Up to three numbers, some of them checked by somebody on a later day. */
function addPhones(life: Life, debtor: LiveDebtor, country: string, at: number): void {
  const { account, id, random, world } = life
  const labels = ['mobile', 'home', 'work'].slice(
    0,
    random.weighted([
      [1, 55],
      [2, 32],
      [3, 8],
      [0, 5],
    ]),
  )
  for (const [position, label] of labels.entries()) {
    const number = drawPhone(random, country)
    if (debtor.phones.some((phone) => phone.number === number)) continue
    const checkedAt = at + random.int(1, 200) * day
    const validity =
      checkedAt < world.plan.now
        ? random.weighted([
            ['unknown', 55],
            ['valid', 32],
            ['invalid', 13],
          ] as const)
        : 'unknown'
    const phone: RowTypes['phone'] = {
      id: id('phone'),
      orgId: world.orgId,
      accountId: account.id,
      debtorId: debtor.id,
      number,
      label,
      validity,
      validityNote:
        validity === 'invalid' ? random.pick(['Number not in service', 'Belongs to somebody else']) : null,
      validityAt: validity === 'unknown' ? null : instantOf(checkedAt),
      position,
    }
    debtor.phones.push(phone)
    if (validity === 'unknown') continue
    const data = { number, debtor: debtor.name, note: phone.validityNote ?? null }
    const type = validity === 'valid' ? 'phoneValidated' : 'phoneInvalidated'
    const actor = userActor(world, random.pick(world.agents).userId)
    tell(life, diaryEvent(type, data, { subjectId: phone.id ?? '' }), checkedAt, actor)
  }
}
