import type { PhoneState } from '@arrears/domain/account/account-state'
import { displayPhone } from '@arrears/domain/debtor/display-phone'
import { builder } from '../builder.ts'

const PhoneValidity = builder.enumType('PhoneValidity', {
  description: 'Whether people reached the debtor by this number.',
  values: {
    unknown: { description: 'Nobody has said so yet.' },
    valid: { description: 'Marked as right.' },
    invalid: { description: 'Marked as wrong or out of service.' },
  } as const satisfies Record<PhoneState['validity'], object>,
})

builder.prismaObject('Phone', {
  description: 'A phone number of a debtor.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `phn_…`.' }),
    number: t.exposeString('number', { description: 'E.164, such as `+353850123344`.' }),
    display: t.string({
      description: 'As people read it, in international form: `+353 85 012 3344`.',
      select: { number: true },
      resolve: ({ number }) => displayPhone(number),
    }),
    label: t.exposeString('label', { description: 'What sort of number it is, such as “mobile”.' }),
    validity: t.field({
      type: PhoneValidity,
      description: 'Whether people reached the debtor by it.',
      select: { validity: true },
      // The database refuses any other (phone_validity).
      resolve: ({ validity }) => validity as PhoneState['validity'],
    }),
    validityNote: t.exposeString('validityNote', {
      nullable: true,
      description: 'What was noted when it was marked.',
    }),
    validityAt: t.expose('validityAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was marked.',
    }),
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
