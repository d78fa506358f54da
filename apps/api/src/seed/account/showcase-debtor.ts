import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { localDate } from '@arrears/domain/shared/local-date'
import type { Id } from '@arrears/domain/shared/ids'
import { instantOf } from '../moment.ts'
import type { RowTypes } from '../rows/tables.ts'
import { userActor } from '../world.ts'
import { tell, type Life } from './life.ts'

/** Marisol Keane of Cork: who she is, how she is reached, what she has bought and how she pays. */
export function addShowcaseDebtor(life: Life, at: number, invalidatedAt: number, userId: Id<'user'>): void {
  const { account, batch, debtors, id, paymentMethods, products, world } = life
  const debtorId = id('debtor', at)
  const whole = { orgId: world.orgId, accountId: account.id, debtorId }
  const row: RowTypes['debtor'] = {
    id: debtorId,
    orgId: world.orgId,
    accountId: account.id,
    kind: 'person',
    name: 'Marisol Keane',
    isPrimary: true,
    birthDate: localDate('1986-03-12'),
    nationalId: '8604471',
    drivingLicence: null,
    employer: 'Lir Logistics',
    locale: 'en',
    tone: 'formal',
    version: 1,
    createdAt: instantOf(at),
  }
  const phone = (number: string, label: string, position: number): RowTypes['phone'] => ({
    ...whole,
    id: id('phone', at),
    number,
    label,
    validity: 'valid',
    validityAt: instantOf(at),
    position,
  })
  const home: RowTypes['phone'] = {
    ...phone('+35315550182', 'home', 1),
    validity: 'invalid',
    validityNote: 'Number not in service',
    validityAt: instantOf(invalidatedAt),
  }
  const address = {
    ...whole,
    id: id('email', at),
    address: 'm.keane@example.test',
    label: 'personal',
    position: 0,
  }
  const phones = [phone('+353850123344', 'mobile', 0), home]
  debtors.push({ id: debtorId, name: row.name, row, phones, emails: [address] })
  batch.add('address', {
    ...whole,
    id: id('address', at),
    label: 'home',
    line1: '14 Harbour Row',
    postcode: 'T12',
    city: 'Cork',
    country: 'IE',
    position: 0,
  })
  const data = { number: home.number, debtor: row.name, note: 'Number not in service' }
  tell(
    life,
    diaryEvent('phoneInvalidated', data, { subjectId: home.id ?? '' }),
    invalidatedAt,
    userActor(world, userId),
  )
  for (const name of ['Fibre 500', 'Device plan']) {
    const product = { id: id('product', at), name }
    products.push(product)
    batch.add('product', { ...product, orgId: world.orgId, accountId: account.id, externalId: null })
  }
  const card = { id: id('paymentMethod', at), label: 'Visa •••• 4242' }
  paymentMethods.push(card)
  batch.add('paymentMethod', {
    ...card,
    orgId: world.orgId,
    accountId: account.id,
    kind: 'card',
    last4: '4242',
    expiresOn: `${Number(world.today.slice(0, 4)) + 2}-08-31`,
    createdAt: instantOf(at),
  })
}
