import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { addDays, localDate } from '@arrears/domain/shared/local-date'
import type { Id } from '@arrears/domain/shared/ids'
import { dayOf, instantOf } from '../moment.ts'
import type { RowTypes } from '../rows/tables.ts'
import { userActor } from '../world.ts'
import { tell, type Life } from './life.ts'

/** Marisol Keane of Cork: who she is, how she is reached, what she has bought and how she pays. */
export function addShowcaseDebtor(life: Life, at: number, invalidatedAt: number, userId: Id<'user'>): void {
  const { account, batch, debtors, id, products, world } = life
  const debtorId = id('debtor')
  const whole = { orgId: world.orgId, accountId: account.id, debtorId }
  const row: RowTypes['debtor'] = {
    id: debtorId,
    orgId: world.orgId,
    accountId: account.id,
    kind: 'person',
    name: 'Marisol Keane',
    isPrimary: true,
    birthDate: localDate('1986-03-12'),
    nationalId: '8603124471',
    drivingLicence: null,
    employer: 'Lir Logistics',
    locale: 'en',
    tone: 'formal',
    version: 1,
    createdAt: instantOf(at),
  }
  const phone = (number: string, label: string, position: number): RowTypes['phone'] => ({
    ...whole,
    id: id('phone'),
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
    id: id('email'),
    address: 'm.keane@example.test',
    label: 'personal',
    position: 0,
  }
  const phones = [phone('+353850123344', 'mobile', 0), home]
  debtors.push({ id: debtorId, name: row.name, row, phones, emails: [address] })
  batch.add('address', {
    ...whole,
    id: id('address'),
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
    const product = { id: id('product'), name }
    products.push(product)
    batch.add('product', { ...product, orgId: world.orgId, accountId: account.id, externalId: null })
  }
  addMethod(life, at, { label: 'Visa •••• 4242', kind: 'card', scheme: 'card', reference: 'C-DEB-004217' })
  addMethod(life, at, {
    label: 'IBAN •••• 3000',
    kind: 'bankAccount',
    scheme: 'sepaCore',
    reference: 'M-DEB-004217',
  })
}

interface Method {
  readonly label: string
  readonly kind: 'card' | 'bankAccount'
  readonly scheme: string
  readonly reference: string
}

/** A payment method with permission to charge it. */
function addMethod(life: Life, at: number, { label, kind, scheme, reference }: Method): void {
  const { account, batch, id, mandates, paymentMethods, world } = life
  const whole = { orgId: world.orgId, accountId: account.id }
  const [methodId, mandateId] = [id('paymentMethod'), id('mandate')]
  paymentMethods.push({ id: methodId, label, kind })
  mandates.push({ id: mandateId, paymentMethodId: methodId, usable: true })
  batch.add('paymentMethod', {
    ...whole,
    id: methodId,
    label,
    kind,
    last4: label.slice(-4),
    expiresOn: kind === 'card' ? `${Number(world.today.slice(0, 4)) + 2}-08-31` : null,
    createdAt: instantOf(at),
  })
  batch.add('mandate', {
    ...whole,
    id: mandateId,
    paymentMethodId: methodId,
    reference,
    scheme,
    signedOn: dayOf(at),
    lastUsedOn: kind === 'card' ? addDays(world.today, -9) : null,
    status: 'active',
    disabledUntil: null,
  })
}
