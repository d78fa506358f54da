import type { ListKind } from './change-list.ts'
import type { AddressFields, EmailFields, PhoneFields } from './debtor-details.ts'

export const phoneList: ListKind<PhoneFields> = {
  list: 'phones',
  label: 'Phone',
  key: (phone) => phone.number,
  keyField: 'number',
  say: (phone) => `${phone.number} (${phone.label})`,
}

export const emailList: ListKind<EmailFields> = {
  list: 'emails',
  label: 'E-mail',
  key: (email) => email.address,
  keyField: 'address',
  say: (email) => `${email.address} (${email.label})`,
}

/** An address on one line, the way it is said. */
export function addressLine(address: AddressFields): string {
  const { line1, line2, postcode, city, region, country } = address
  return [line1, line2, city, region, postcode, country].filter((part) => part !== null).join(', ')
}

export const addressList: ListKind<AddressFields> = {
  list: 'addresses',
  label: 'Address',
  key: (address) => addressLine(address).toLowerCase(),
  keyField: 'line1',
  say: addressLine,
}
