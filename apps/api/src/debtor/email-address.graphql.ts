import { builder } from '../builder.ts'

builder.prismaObject('Email', {
  name: 'EmailAddress',
  description: 'An e-mail address of a debtor.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `eml_…`.' }),
    address: t.exposeString('address', { description: 'In lower case.' }),
    label: t.exposeString('label', { description: 'What sort of address it is, such as “personal”.' }),
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
