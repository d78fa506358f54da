import { builder } from '../builder.ts'

const Phone = builder.inputType('PhoneInput', {
  description: 'A new phone number.',
  fields: (t) => ({
    number: t.string({
      required: true,
      description: 'As people write it; without country code it is read as one of `defaultCountry`.',
    }),
    label: t.string({ description: 'Absent: mobile.' }),
  }),
})

const PhoneEdit = builder.inputType('PhoneEditInput', {
  description: 'A change to a phone number. Another number starts out as neither valid nor invalid.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A number of this debtor.' }),
    number: t.string({ description: 'Absent: as it is.' }),
    label: t.string({ description: 'Absent: as it is.' }),
  }),
})

const Email = builder.inputType('EmailInput', {
  description: 'A new e-mail address.',
  fields: (t) => ({
    address: t.string({ required: true, description: 'Kept in lower case.' }),
    label: t.string({ description: 'Absent: personal.' }),
  }),
})

const EmailEdit = builder.inputType('EmailEditInput', {
  description: 'A change to an e-mail address.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'An address of this debtor.' }),
    address: t.string({ description: 'Absent: as it is.' }),
    label: t.string({ description: 'Absent: as it is.' }),
  }),
})

const Address = builder.inputType('AddressInput', {
  description: 'A new postal address.',
  fields: (t) => ({
    label: t.string({ description: 'Absent: home.' }),
    line1: t.string({ required: true, description: 'Street and number; up to 200 characters.' }),
    line2: t.string({ description: 'Up to 200 characters.' }),
    postcode: t.string({ description: 'Up to 20 characters.' }),
    city: t.string({ description: 'Up to 100 characters.' }),
    region: t.string({ description: 'State, province or county; up to 100 characters.' }),
    country: t.string({ required: true, description: 'ISO 3166-1 alpha-2, such as `IE`.' }),
  }),
})

const AddressEdit = builder.inputType('AddressEditInput', {
  description: 'A change to a postal address; what is absent stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'An address of this debtor.' }),
    label: t.string({ description: 'Absent: as it is.' }),
    line1: t.string({ description: 'Street and number; up to 200 characters.' }),
    line2: t.string({ description: 'Up to 200 characters.' }),
    postcode: t.string({ description: 'Up to 20 characters.' }),
    city: t.string({ description: 'Up to 100 characters.' }),
    region: t.string({ description: 'State, province or county; up to 100 characters.' }),
    country: t.string({ description: 'ISO 3166-1 alpha-2, such as `IE`.' }),
  }),
})

const remove = 'Ids of what is not to be used any more; it is kept, and ends today.'

export const PhoneEdits = builder.inputType('PhoneEditsInput', {
  description: 'What changes of a debtor’s phone numbers, at most 50 each.',
  fields: (t) => ({
    add: t.field({ type: [Phone], description: 'New ones.' }),
    edit: t.field({ type: [PhoneEdit], description: 'Changed ones.' }),
    remove: t.idList({ description: remove }),
  }),
})

export const EmailEdits = builder.inputType('EmailEditsInput', {
  description: 'What changes of a debtor’s e-mail addresses, at most 50 each.',
  fields: (t) => ({
    add: t.field({ type: [Email], description: 'New ones.' }),
    edit: t.field({ type: [EmailEdit], description: 'Changed ones.' }),
    remove: t.idList({ description: remove }),
  }),
})

export const AddressEdits = builder.inputType('AddressEditsInput', {
  description: 'What changes of a debtor’s addresses, at most 50 each.',
  fields: (t) => ({
    add: t.field({ type: [Address], description: 'New ones.' }),
    edit: t.field({ type: [AddressEdit], description: 'Changed ones.' }),
    remove: t.idList({ description: remove }),
  }),
})
