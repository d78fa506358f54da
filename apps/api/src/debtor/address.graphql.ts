import { builder } from '../builder.ts'

builder.prismaObject('Address', {
  description: 'A postal address of a debtor.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `adr_…`.' }),
    label: t.exposeString('label', { description: 'What sort of address it is, such as “home”.' }),
    line1: t.exposeString('line1', { description: 'Street and number, or a post box.' }),
    line2: t.exposeString('line2', { nullable: true, description: 'Flat, building or department.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'As written in the country.' }),
    city: t.exposeString('city', { nullable: true, description: 'Town or city.' }),
    region: t.exposeString('region', { nullable: true, description: 'County, state or province.' }),
    country: t.exposeString('country', { description: 'ISO 3166-1 alpha-2, such as `IE`.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which it is used; null when that is not known.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it was used; null while it is in use.',
    }),
  }),
})
